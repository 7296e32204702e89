import { mkdirSync, renameSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "@playwright/test";
import { sourcesFingerprint } from "../../../../build/steps/freshness.ts";

/** A repository of the test's own with one source file. */
function repository(): string {
  const folder = test.info().outputPath("repository");
  write(folder, "slides/brief.ts", "export const one = 1;\n");
  return folder;
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

test("a build is fresh while only file times and other folders change", () => {
  const folder = repository();
  const before = sourcesFingerprint(folder);
  utimesSync(join(folder, "slides/brief.ts"), new Date(), new Date());
  write(folder, "tests/unit/any.test.ts", "");
  write(folder, "out/built.js", "");
  expect(sourcesFingerprint(folder)).toBe(before);
});

for (const [change, make] of [
  ["a changed", (folder: string) => write(folder, "slides/brief.ts", "export const one = 2;\n")],
  ["a new", (folder: string) => write(folder, "renderer/desk/main.tsx", "")],
  ["a renamed", (folder: string) => renameSync(join(folder, "slides/brief.ts"), join(folder, "slides/b.ts"))],
] as const) {
  test(`${change} source file makes a build stale`, () => {
    const folder = repository();
    const before = sourcesFingerprint(folder);
    make(folder);
    expect(sourcesFingerprint(folder)).not.toBe(before);
  });
}
