import { expect, test } from "@playwright/test";
import { headlineOf } from "../../../../slides/deck/headline.ts";

function headline(text: string): string | null {
  const span = headlineOf({ text }, { start: 0, end: text.length });
  return span === null ? null : text.slice(span.start, span.end);
}

const BEHIND =
  "as everybody who was in the room that day agreed with a show of hands after many hours of talk and tea at the ministry";

test("a short lead-in is a headline as it stands, without its colon", () => {
  expect([headline("There are two ways:"), headline("これらがある："), headline("It is so –")]).toEqual([
    "There are two ways",
    "これらがある",
    "It is so",
  ]);
});

test("a long one gives its main clause, cut where clauses meet", () => {
  expect(
    headline(`In the long years since the war began, there are triumphs the West can recognize – ${BEHIND}:`),
  ).toBe("there are triumphs the West can recognize");
});

test("a clause of four words or of seventeen heads nothing", () => {
  const seventeen =
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen";
  expect([headline(`These are the points, ${BEHIND}:`), headline(`${seventeen}, ${BEHIND}:`)]).toEqual([
    null,
    null,
  ]);
});

test("a clause that leans on another does not stand", () => {
  expect(headline(`Because the war goes on, ${BEHIND}, which nobody had wanted to see:`)).toBeNull();
});

for (const [what, text] of [
  ["a condition before", `If the armistice holds, Ukraine will join the Union, ${BEHIND}:`],
  ["a condition behind", `Ukraine will join the Union, unless the armistice fails, ${BEHIND}:`],
  ["a negation", `No one believes, least of all in Kyiv, the war can be won by spring, ${BEHIND}:`],
  ["a hedge", `Perhaps not today, Ukraine will join the Union in ten years, ${BEHIND}:`],
  ["a source", `According to its critics, the plan has failed in every point, ${BEHIND}:`],
  ["a restriction", `The plan has these great advantages, but only on paper, ${BEHIND}:`],
  ["a German condition", `Wenn der Frieden hält, wird die Ukraine der Union beitreten, ${BEHIND}:`],
  ["a contracted negation", `He doesn’t say, so far, the war is won for good and all, ${BEHIND}:`],
  ["a French negation", `Nul ne dit pas, loin de là, la guerre est finie pour de bon, ${BEHIND}:`],
] as const) {
  test(`never drops ${what}`, () => expect(headline(text)).toBeNull());
}

test("a clause that holds the negation itself may stand", () => {
  expect(headline(`the plan will not work for many reasons, ${BEHIND}:`)).toBe(
    "the plan will not work for many reasons",
  );
});

test("nothing heads nothing", () => {
  expect(headline(":")).toBe("");
});

test("what only ties the list to the words before it heads nothing, and is left off a headline", () => {
  expect([
    headline("なぜなら："),
    headline("Diese:"),
    headline("and later the captain says:"),
    headline("For example, every ferry of the harbour must carry:"),
  ]).toEqual([null, null, null, "every ferry of the harbour must carry"]);
});

test("two words may be the subject that the items of the list need", () => {
  expect(headline("Diese Brücken:")).toBe("Diese Brücken");
});
