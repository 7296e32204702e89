import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { stageAll } from "../../../../../electron/main/press/stage-pictures.ts";

const NAMES = ["1.png", "2.png", "3.png"];
const NEW = new TextEncoder().encode("new");

let folder = "";

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lectern-pictures-"));
});

test.afterEach(() => rmSync(folder, { recursive: true }));

async function stageThree() {
  const staging = stageAll(folder, NAMES, new AbortController().signal);
  for (const index of NAMES.keys()) await staging.keep(NEW, index);
  return staging;
}

test("puts all pictures in their places, and nothing beside them", async () => {
  writeFileSync(join(folder, "1.png"), "old");
  const staging = await stageThree();
  expect(await staging.commit()).toEqual({ ok: true, value: null });
  await staging.discard();
  expect(readdirSync(folder).toSorted()).toEqual(NAMES);
  expect(readFileSync(join(folder, "1.png"), "utf8")).toBe("new");
});

test("takes back what is in its place already when a later one fails", async () => {
  writeFileSync(join(folder, "1.png"), "old");
  const staging = await stageThree();
  mkdirSync(join(folder, "3.png"));
  expect((await staging.commit()).ok).toBe(false);
  await staging.discard();
  expect(readdirSync(folder).toSorted()).toEqual(["1.png", "3.png"]);
  expect(readFileSync(join(folder, "1.png"), "utf8")).toBe("old");
  expect(readdirSync(join(folder, "3.png"))).toEqual([]);
});
