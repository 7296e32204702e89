import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { createMemoWatch, type MemoWatch } from "../../../../electron/main/watch-memo.ts";

let folder = "";
let watch: MemoWatch | null = null;
const changed: string[] = [];

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lectern-watch-"));
  changed.length = 0;
  watch = createMemoWatch(
    (path) => void changed.push(path),
    () => undefined,
  );
});

test.afterEach(() => {
  watch?.follow(null);
  rmSync(folder, { recursive: true });
});

/** A file of the folder, followed from now on. */
function followed(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, "first");
  watch?.follow(path);
  return path;
}

test("a memo that is written anew is told once", async () => {
  const path = followed("memo.md");
  await expect
    .poll(
      () => {
        if (changed.length === 0) writeFileSync(path, `other ${Math.random()}`);
        return changed.length;
      },
      { intervals: [500] },
    )
    .toBe(1);
  expect(changed).toEqual([path]);
});

test("a memo that is saved by renaming another file over it is told", async () => {
  const path = followed("memo.md");
  await expect
    .poll(
      () => {
        writeFileSync(`${path}.tmp`, `other ${Math.random()}`);
        renameSync(`${path}.tmp`, path);
        return changed.includes(path);
      },
      { intervals: [500] },
    )
    .toBe(true);
});

test("other files of the folder, and memos that were followed before, are nobody's business", async () => {
  const before = followed("before.md");
  const path = followed("memo.md");
  writeFileSync(before, "changed");
  writeFileSync(join(folder, "notes.md"), "changed");
  await expect
    .poll(
      () => {
        writeFileSync(path, `other ${Math.random()}`);
        return changed.length;
      },
      { intervals: [500] },
    )
    .toBeGreaterThan(0);
  expect(new Set(changed)).toEqual(new Set([path]));
});
