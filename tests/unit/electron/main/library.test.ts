import { chmodSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { createLibrary } from "../../../../electron/main/library.ts";

let folder = "";

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lectern-library-"));
});

test.afterEach(() => rmSync(folder, { recursive: true }));

async function problemOf(path: string, origin: "named" | "picked"): Promise<string> {
  const library = createLibrary();
  const result = await library.read(library.admit(path, origin).id);
  return result.ok ? "read" : `${result.problem.code}: ${result.problem.message}`;
}

test("gives a file's bytes for its id, and never its path", async () => {
  const path = join(folder, "memo.md");
  writeFileSync(path, "To: all");
  const library = createLibrary();
  const handle = library.admit(path, "picked");
  expect(await library.read(handle.id)).toEqual({
    ok: true,
    value: { id: handle.id, name: "memo.md", bytes: new TextEncoder().encode("To: all") },
  });
  expect(JSON.stringify(handle)).not.toContain(folder);
});

test("the same path keeps its id, an unknown id has no file", async () => {
  const library = createLibrary();
  const path = join(folder, "memo.md");
  expect(library.admit(path, "named")).toEqual(library.admit(path, "picked"));
  expect((await library.read("made-up")).ok).toBe(false);
});

test("a name that isn't there, and a file that vanished, are told apart", async () => {
  const path = join(folder, "memo.md");
  expect(await problemOf(path, "named")).toBe("file/missing: There is no file “memo.md”.");
  expect(await problemOf(path, "picked")).toBe("file/vanished: “memo.md” is no longer where it was.");
});

test("a folder is refused by name", async () => {
  mkdirSync(join(folder, "memos"));
  expect(await problemOf(join(folder, "memos"), "picked")).toBe(
    "file/directory: “memos” is a folder, not a memo.",
  );
});

test("a file that is too big is refused with both sizes, unread", async () => {
  const path = join(folder, "big.md");
  writeFileSync(path, "");
  truncateSync(path, 200 * 1024 * 1024);
  expect(await problemOf(path, "picked")).toBe(
    "file/too-big: “big.md” has 200 MB; the most that is read is 64 MB.",
  );
});

test("a file without permission is refused by name", async () => {
  test.skip(process.platform === "win32", "Windows has no such permission bits");
  const path = join(folder, "secret.md");
  writeFileSync(path, "secret");
  chmodSync(path, 0o000);
  chmodSync(folder, 0o755);
  const isRoot = process.getuid?.() === 0;
  if (isRoot) process.seteuid?.(65_534); // Permissions don't bind root.
  try {
    expect(await problemOf(path, "picked")).toBe(
      "file/no-permission: You have no permission to read “secret.md”.",
    );
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
});
