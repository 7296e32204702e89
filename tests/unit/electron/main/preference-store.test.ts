import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { openPreferences } from "../../../../electron/main/preference-store.ts";
import { defaultPreferences } from "../../../../slides/saved/preferences.ts";

let folder = "";
const logged: string[] = [];
const log = (line: string): void => void logged.push(line);

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lectern-preferences-"));
  logged.length = 0;
});

test.afterEach(() => rmSync(folder, { recursive: true }));

test("what was chosen is there again, the first time the defaults are", async () => {
  const path = join(folder, "deeper/preferences.json");
  const store = await openPreferences(path, log);
  expect(store.current()).toEqual(defaultPreferences);
  store.change({ language: "fr" });
  expect(store.current().language).toBe("fr");
  await expect.poll(async () => (await openPreferences(path, () => undefined)).current().language).toBe("fr");
  expect(logged).toEqual([]);
});

test("where no trace may stay, a change holds and is not written", async () => {
  const path = join(folder, "preferences.json");
  const store = await openPreferences(path, log, false);
  store.change({ language: "fr" });
  expect(store.current().language).toBe("fr");
  await new Promise((resolve) => setImmediate(resolve));
  expect(existsSync(path)).toBe(false);
});

for (const [what, text] of [
  ["text that is not JSON", "{"],
  ["a language that nobody speaks", '{"version":1,"language":"xx"}'],
  ["another version", '{"version":99,"language":"fr"}'],
] as const) {
  test(`${what} is left aside for the defaults, and the log says so`, async () => {
    const path = join(folder, "preferences.json");
    writeFileSync(path, text);
    expect((await openPreferences(path, log)).current()).toEqual(defaultPreferences);
    expect(logged).toHaveLength(1);
    expect(readFileSync(path, "utf8")).toBe(text);
  });
}
