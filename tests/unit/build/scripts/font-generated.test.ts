import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { FAMILY_NAMES, ROOT } from "../../../../build/scripts/font-files.ts";
import { generatedStyles } from "../../../../build/scripts/font-theme.ts";
import { widthModule, widthModulePath } from "../../../../build/scripts/font-widths.ts";

test("the style sheets that are generated are what their script writes", async () => {
  for (const [path, text] of Object.entries(await generatedStyles()))
    expect(readFileSync(new URL(path, ROOT), "utf8"), `${path}: run build/scripts/font-theme.ts`).toBe(text);
});

test("the width tables are those of the bundled fonts", () => {
  for (const family of FAMILY_NAMES)
    expect(readFileSync(widthModulePath(family), "utf8"), `${family}: run build/scripts/font-widths.ts`).toBe(
      widthModule(family),
    );
});
