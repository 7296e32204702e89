import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { createRehearsalStore } from "../../../../electron/main/rehearsal-store.ts";

let folder = "";
const logged: string[] = [];
const log = (line: string): void => void logged.push(line);

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lectern-rehearsals-"));
  logged.length = 0;
});

test.afterEach(() => rmSync(folder, { recursive: true }));

test("runs are there again after a restart, each deck has its own, and deleting leaves no file", async () => {
  const store = createRehearsalStore(folder, log);
  await store.add("abc1", [1000, 2000]);
  await store.add("abc1", [1500, 2500]);
  await store.add("def2", [7]);
  const again = createRehearsalStore(folder, log);
  expect((await again.of("abc1")).runs).toEqual([
    [1000, 2000],
    [1500, 2500],
  ]);
  await again.forget("abc1");
  expect((await again.of("abc1")).runs).toEqual([]);
  expect(readdirSync(folder)).toEqual(["def2.json"]);
  expect(logged).toEqual([]);
});

test("a file that is not ours is left aside, and the log says so", async () => {
  writeFileSync(join(folder, "abc1.json"), "{");
  expect((await createRehearsalStore(folder, log).of("abc1")).runs).toEqual([]);
  expect(logged).toHaveLength(1);
});

test("where no trace may stay, runs are kept in memory alone", async () => {
  const store = createRehearsalStore(null, log);
  await store.add("abc1", [1]);
  expect((await store.of("abc1")).runs).toEqual([[1]]);
  expect(readdirSync(folder)).toEqual([]);
});
