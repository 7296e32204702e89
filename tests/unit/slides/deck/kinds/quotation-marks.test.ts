import { expect, test } from "@playwright/test";
import { marksAround, withoutMarks } from "../../../../../slides/deck/kinds/quotation-marks.ts";
import type { Quotation } from "../../../../../slides/quotations/quotation.ts";

/** A text that is one quotation from its first to its last character. */
function whole(text: string, marked = true): Quotation {
  const span = { start: 0, end: text.length };
  return { ...span, attribution: null, marked, paragraphs: [span], nested: [] };
}

for (const [text, words] of [
  ["“We go.”", "We go."],
  ["‘We go.’", "We go."],
  ["``We go.''", "We go."],
  ["‹We go.›", "We go."],
  ["„Wir gehen.“", "Wir gehen."],
  ['“We go."', "We go."],
  ["“We go.", "We go."],
] as const) {
  test(`the marks of ${text} hang outside its words, each in its place`, () => {
    const inner = withoutMarks(text, whole(text), whole(text));
    expect(text.slice(inner.start, inner.end)).toBe(words);
    const marks = marksAround(text, whole(text), [inner]);
    expect(marks?.opening).toEqual({ text: text.slice(0, inner.start), start: 0 });
    const own = text.slice(inner.end);
    expect(marks?.closing).toEqual(own === "" ? { text: "”", start: null } : { text: own, start: inner.end });
  });
}

test("a part of a quotation gets marks of ours in the quotation's style", () => {
  const text = "«Nous partons. Nous restons.»";
  expect(marksAround(text, whole(text), [{ start: 1, end: 14 }])).toEqual({
    opening: { text: "«", start: 0 },
    closing: { text: "»", start: null },
  });
});

test("an unmarked quotation never gets marks", () => {
  expect(marksAround("We go.", whole("We go.", false), [{ start: 0, end: 6 }])).toBeNull();
});
