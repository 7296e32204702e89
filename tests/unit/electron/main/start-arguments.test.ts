import { resolve } from "node:path";
import { expect, test } from "@playwright/test";
import { memoOfArguments } from "../../../../electron/main/start-arguments.ts";

const memo = resolve("/work", "memos/a.md");

for (const [line, packaged] of [
  ["lectern memos/a.md", true],
  ["lectern present memos/a.md --from 3 --minutes 20", true],
  ["lectern --from 3 memos/a.md", true],
  ["lectern --original-process-start-time=13 memos/a.md", true],
  ["electron . memos/a.md", false],
  ["electron --inspect=0 --remote-debugging-port=0 . memos/a.md", false],
] as const) {
  test(`"${line}" names memos/a.md`, () => {
    expect(memoOfArguments(line.split(" "), packaged, "/work")).toBe(memo);
  });
}

test("a command line without a memo names none", () => {
  expect([
    memoOfArguments(["lectern"], true, "/work"),
    memoOfArguments(["electron", "."], false, "/work"),
  ]).toEqual([null, null]);
});
