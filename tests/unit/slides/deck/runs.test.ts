import { expect, test } from "@playwright/test";
import { furniture, runsOf } from "../../../../slides/deck/runs.ts";
import type { Mark } from "../../../../slides/memo/memo.ts";

function memo(
  text: string,
  ...marks: readonly Pick<Mark, "kind" | "start" | "end">[]
): Parameters<typeof runsOf>[0] {
  return { text, marks: marks.map((mark) => ({ ...mark, target: null })) };
}

const whole = ({ text }: { readonly text: string }): { start: number; end: number } => ({
  start: 0,
  end: text.length,
});

test("a text without marks is one run, at its offset", () => {
  expect(runsOf(memo("Win the peace now."), { start: 4, end: 13 })).toEqual([
    { text: "the peace", start: 4, strong: false, emphasis: false },
  ]);
});

test("a run ends where its style ends, nested ones too", () => {
  const marked = memo(
    "a bcd e",
    { kind: "strong", start: 0, end: 5 },
    { kind: "emphasis", start: 3, end: 4 },
  );
  expect(runsOf(marked, whole(marked))).toEqual([
    { text: "a b", start: 0, strong: true, emphasis: false },
    { text: "c", start: 3, strong: true, emphasis: true },
    { text: "d", start: 4, strong: true, emphasis: false },
    { text: " e", start: 5, strong: false, emphasis: false },
  ]);
});

test("marks are cut at the span's borders", () => {
  const marked = memo("abcdef", { kind: "strong", start: 0, end: 4 });
  expect(runsOf(marked, { start: 2, end: 6 })).toEqual([
    { text: "cd", start: 2, strong: true, emphasis: false },
    { text: "ef", start: 4, strong: false, emphasis: false },
  ]);
});

/** Runs as "text@start". */
const inShort = (...parameters: Parameters<typeof runsOf>): readonly string[] =>
  runsOf(...parameters).map(({ text, start }) => `${text}@${start}`);

test("white space becomes a single space, and each run keeps its offset", () => {
  const spaced = memo("a\nb \n\t c");
  expect(inShort(spaced, whole(spaced))).toEqual(["a b @0", "c@7"]);
});

test("no-break spaces stay as they are", () => {
  const french = memo("«\u00a0oui\u202f»");
  expect(inShort(french, whole(french))).toEqual(["«\u00a0oui\u202f»@0"]);
});

test("references to footnotes are left out when asked, with one of the spaces around them", () => {
  const noted = memo(
    "so [1] and so[2].",
    { kind: "footnote-reference", start: 3, end: 6 },
    {
      kind: "footnote-reference",
      start: 13,
      end: 16,
    },
  );
  expect(inShort(noted, whole(noted), "footnote-references")).toEqual(["so @0", "and so@7", ".@16"]);
  expect(inShort(noted, whole(noted)).join("")).toContain("[1]");
});

test("an empty span has no runs", () => {
  expect(runsOf(memo("abc"), { start: 1, end: 1 })).toEqual([]);
});

test("furniture stands nowhere in the memo", () => {
  expect(furniture("continued")).toEqual({ text: "continued", start: null, strong: false, emphasis: false });
});
