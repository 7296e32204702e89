import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { foundingDesk, present, test } from "../support/browser-mode.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong, as "rule: place". The page's policy lets no script in, so axe comes through the debugger. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
    const results = await axe.run();
    return results.violations.flatMap((found) =>
      found.nodes.map((node) => `${found.id}: ${node.html.slice(0, 120)}`),
    );
  });
}

test("axe finds nothing on the empty desk", async ({ browserMode }) => {
  expect(await violations(await browserMode.open(null))).toEqual([]);
});

test("axe finds nothing on the desk with a memo", async ({ browserMode }) => {
  const page = await browserMode.open(foundingDesk);
  await page.getByText("24 slides").waitFor();
  expect(await violations(page)).toEqual([]);
});

test("axe finds nothing in the presenter and the audience, nor in help, overview and questions", async ({
  browserMode,
}) => {
  const { audience, presenter } = await present(await browserMode.open(foundingDesk));
  for (const _ of [1, 2, 3, 4, 5, 6, 7]) await presenter.keyboard.press("ArrowRight");
  expect(await violations(audience)).toEqual([]);
  expect(await violations(presenter)).toEqual([]);
  for (const key of ["?", "o", "g"]) {
    await presenter.keyboard.press(key);
    expect([key, ...(await violations(presenter))]).toEqual([key]);
    await presenter.keyboard.press("Escape");
  }
  await presenter.keyboard.press("Escape");
  expect(await violations(presenter)).toEqual([]);
});
