import { expect, test } from "@playwright/test";
import { fileProblem, fileTrouble } from "../../../../electron/contract/file-problem.ts";

test("errors of the file system become troubles; whether the file was known tells missing from vanished", () => {
  const error = (code: string): Error => Object.assign(new Error(code), { code });
  expect([
    fileTrouble(error("ENOENT"), false),
    fileTrouble(error("ENOENT"), true),
    fileTrouble(error("EACCES"), true),
    fileTrouble(error("EISDIR"), true),
    fileTrouble(error("EIO"), true),
    fileTrouble("a text", true),
  ]).toEqual([
    { kind: "missing" },
    { kind: "vanished" },
    { kind: "no-permission" },
    { kind: "directory" },
    { kind: "unreadable", code: "EIO" },
    { kind: "unreadable", code: "unknown error" },
  ]);
});

test("a problem is one sentence with the file's name, and says what to do", () => {
  expect(fileProblem("memo.md", { kind: "no-permission" })).toEqual({
    ok: false,
    problem: {
      code: "file/no-permission",
      severity: "error",
      message: "You have no permission to read “memo.md”.",
      place: null,
      hint: "Ask its owner, or copy it elsewhere.",
    },
  });
});
