import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { writeAtomically } from "../../../../electron/main/atomic-write.ts";

let folder = "";

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lectern-atomic-"));
});

test.afterEach(() => rmSync(folder, { recursive: true }));

test("replaces a file as a whole and leaves nothing beside it", async () => {
  const path = join(folder, "a.json");
  writeFileSync(path, "a much longer old content");
  await writeAtomically(path, "new");
  expect([readFileSync(path, "utf8"), readdirSync(folder)]).toEqual(["new", ["a.json"]]);
});

test("leaves the old content and nothing beside it when it fails", async () => {
  const path = join(folder, "taken");
  mkdirSync(path);
  writeFileSync(join(path, "inside"), "");
  await expect(writeAtomically(path, "new")).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST|EPERM/);
  expect(readdirSync(folder)).toEqual(["taken"]);
});

test("says so when the folder is gone", async () => {
  await expect(writeAtomically(join(folder, "gone", "a.json"), "new")).rejects.toThrow(/ENOENT/);
});

test("writes a file whose name is as long as names can be", async () => {
  const name = `${"a".repeat(251)}.pdf`;
  await writeAtomically(join(folder, name), "new");
  expect(readdirSync(folder)).toEqual([name]);
});
