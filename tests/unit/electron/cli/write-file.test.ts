import {
  chmodSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { checkTarget, writeTarget } from "../../../../electron/cli/write-file.ts";

/** An empty folder of the test's own, with a memo in it. */
function folderWithMemo(): { readonly folder: string; readonly memo: string } {
  const folder = test.info().outputPath("folder");
  mkdirSync(folder, { recursive: true });
  const memo = join(folder, "memo.md");
  writeFileSync(memo, "# Memo\n");
  return { folder, memo };
}

async function write(path: string, memo: string, content: string): Promise<unknown> {
  const target = await checkTarget(path, memo);
  return target.ok ? writeTarget(target.value, content) : target;
}

test("a new file is written and nothing else is left behind", async () => {
  const { folder, memo } = folderWithMemo();
  await write(join(folder, "deck.html"), memo, "deck");
  expect(readdirSync(folder)).toEqual(["deck.html", "memo.md"]);
  expect(readFileSync(join(folder, "deck.html"), "utf8")).toBe("deck");
});

test("a replaced file is a new one with the old permissions", async () => {
  const { folder, memo } = folderWithMemo();
  const path = join(folder, "deck.html");
  writeFileSync(path, "old");
  chmodSync(path, 0o640);
  const before = statSync(path);
  await write(path, memo, "new");
  const after = statSync(path);
  expect(readFileSync(path, "utf8")).toBe("new");
  expect(after.ino).not.toBe(before.ino);
  expect(after.mode).toBe(before.mode);
});

test("a link stays and the file behind it is replaced", async () => {
  const { folder, memo } = folderWithMemo();
  writeFileSync(join(folder, "real.html"), "old");
  symlinkSync("real.html", join(folder, "link.html"));
  await write(join(folder, "link.html"), memo, "new");
  expect(readFileSync(join(folder, "real.html"), "utf8")).toBe("new");
});

for (const [name, make] of [
  ["by its own name", (memo: string) => memo],
  ["by another way", (memo: string) => join(memo, "..", "..", "folder", "memo.md")],
  ["through a symbolic link", (memo: string) => linked(memo, symlinkSync)],
  ["through a hard link", (memo: string) => linked(memo, linkSync)],
] as const) {
  test(`the memo is never overwritten ${name}`, async () => {
    const { memo } = folderWithMemo();
    expect(await write(make(memo), memo, "deck")).toMatchObject({
      ok: false,
      problem: { code: "write/memo" },
    });
    expect(readFileSync(memo, "utf8")).toBe("# Memo\n");
  });
}

test("the memo is not overwritten when a link to it is what was read", async () => {
  const { memo } = folderWithMemo();
  expect(await write(memo, linked(memo, symlinkSync), "deck")).toMatchObject({
    problem: { code: "write/memo" },
  });
});

test("a folder is never written over", async () => {
  const { folder, memo } = folderWithMemo();
  expect(await write(folder, memo, "deck")).toMatchObject({ problem: { code: "write/folder" } });
});

test("a device is never replaced", async () => {
  test.skip(process.platform === "win32", "Windows has no device files");
  const { memo } = folderWithMemo();
  expect(await write("/dev/null", memo, "deck")).toMatchObject({ problem: { code: "write/no-file" } });
});

test("a folder that does not exist is named", async () => {
  const { folder, memo } = folderWithMemo();
  const path = join(folder, "nowhere", "deck.html");
  expect(await write(path, memo, "deck")).toMatchObject({
    problem: { message: `The folder of "${path}" does not exist.` },
  });
});

function linked(memo: string, link: (target: string, path: string) => void): string {
  const path = join(memo, "..", "link.html");
  link(memo, path);
  return path;
}
