import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { EXPORT_FORMATS } from "../../slides/export/options.ts";
import { lectern, sampleMemo } from "../support/command-line.ts";

/** Every file that one call makes of the sample memo, by its name. */
async function filesOf(folder: string, words: readonly string[]): Promise<ReadonlyMap<string, string>> {
  mkdirSync(folder, { recursive: true });
  const ended = await lectern(["export", sampleMemo, ...words]);
  expect(ended).toMatchObject({ status: 0 });
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "base64")]));
}

/** Dialects and layouts are chosen for a whole call, so each of the two has others. */
const calls: readonly (readonly [choice: string, formats: readonly string[], options: readonly string[]])[] =
  [
    ["every format", EXPORT_FORMATS, ["--layout", "6", "--dialect", "reveal"]],
    ["the other dialects", ["md"], ["--dialect", "marp"]],
    ["the third", ["md"], ["--dialect", "slidev"]],
  ];

for (const [choice, formats, options] of calls)
  test(`two calls give the same files: ${choice}`, async ({ browserName }, info) => {
    expect(browserName).toBe("chromium");
    test.setTimeout(180_000);
    const [one, two] = ["one", "two"].map((name) => info.outputPath(name));
    const made = [one, two].map((folder = "") =>
      filesOf(folder, [...options, ...formats.flatMap((format) => ["-o", join(folder, `deck.${format}`)])]),
    );
    const [first, second] = await Promise.all(made);
    expect([...(first ?? [])].map(([name]) => name).length).toBeGreaterThanOrEqual(formats.length);
    expect(second).toEqual(first);
  });
