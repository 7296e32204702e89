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
    expect(memoOfArguments(line.split(" "), packaged, "/work")?.path).toBe(memo);
  });
}

test("the look that a command line asks for comes with its memo", () => {
  const line = "lectern a.md --theme dark --transition=fade --builds --brand b/harbours.json".split(" ");
  expect(memoOfArguments(line, true, "/work")).toEqual({
    path: resolve("/work", "a.md"),
    slide: 0,
    minutes: null,
    dress: { theme: "dark", transition: "fade", builds: true },
    brand: resolve("/work", "b/harbours.json"),
  });
  expect(memoOfArguments(["lectern", "a.md", "--theme=pink"], true, "/work")).toMatchObject({
    dress: { theme: "light", transition: "none", builds: false },
    brand: null,
  });
});

test("a command line without a memo names none", () => {
  expect([
    memoOfArguments(["lectern"], true, "/work"),
    memoOfArguments(["electron", "."], false, "/work"),
  ]).toEqual([null, null]);
});

test("the length of a briefing comes with its memo, and nonsense plans nothing", () => {
  const lines = ["a.md --minutes 20", "a.md --minutes=7", "a.md --minutes 0", "a.md --minutes soon", "a.md"];
  expect(
    lines.map((line) => memoOfArguments(["lectern", ...line.split(" ")], true, "/work")?.minutes),
  ).toEqual([20, 7, null, null, null]);
});

for (const [line, slide] of [
  ["lectern a.md", 0],
  ["lectern a.md --from=3", 2],
  ["lectern --from 12 a.md", 11],
  ["lectern a.md --from 0", 0],
  ["lectern a.md --from x", 0],
] as const) {
  test(`"${line}" begins with slide ${slide} of 0, 1, 2 …`, () => {
    expect(memoOfArguments(line.split(" "), true, "/work")?.slide).toBe(slide);
  });
}
