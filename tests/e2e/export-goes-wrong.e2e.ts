import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { commandLine, lectern, sampleMemo } from "../support/command-line.ts";

test.skip(process.platform === "win32", "Windows has no signals and no scripts that stand in for programs");

/** A folder with a program that is started as the browser and never answers. */
function hangingBrowser(folder: string): string {
  const program = join(folder, "browser");
  writeFileSync(program, '#!/bin/sh\ntouch "$TMPDIR/started"\nexec sleep 600\n');
  chmodSync(program, 0o755);
  return program;
}

test("Ctrl+C while pages are printed leaves no file behind, not even a half one", async ({
  browserName,
}, info) => {
  expect(browserName).toBe("chromium");
  const folder = info.outputPath("work");
  const temporary = info.outputPath("temporary");
  for (const each of [folder, temporary]) mkdirSync(each, { recursive: true });
  const browser = hangingBrowser(info.outputPath(""));
  const child = spawn(
    process.execPath,
    [commandLine, "export", sampleMemo, "-o", join(folder, "a.html"), "-o", join(folder, "a.pdf")],
    { env: { PATH: process.env["PATH"], TMPDIR: temporary, LECTERN_BROWSER: browser } },
  );
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise((resolve) => child.once("close", resolve));
  await expect.poll(() => readdirSync(temporary)).toContain("started");
  child.kill("SIGINT");
  expect(await ended).toBe(130);
  expect(said).toContain("nothing was written");
  expect(readdirSync(folder)).toEqual([]);
  expect(readdirSync(temporary)).toEqual(["started"]);
});

/** Names that can't be written, with the sentence for each. */
const names: readonly (readonly [name: string, sentence: string])[] = [
  [`${"a".repeat(300)}.pptx`, "is too long."],
  ["nowhere/a.pptx", "does not exist."],
];

for (const [name, sentence] of names)
  test(`a name that can't be written is one sentence: ${sentence}`, async ({ browserName }, info) => {
    expect(browserName).toBe("chromium");
    const ended = await lectern(["export", sampleMemo, "-o", info.outputPath(name)]);
    expect(ended).toMatchObject({ status: 2, stdout: "" });
    expect(ended.stderr).toContain(sentence);
    expect(ended.stderr.trim().split("\n")).toHaveLength(1);
  });
