import { expect, test } from "@playwright/test";
import { KEY_LINE_WORDS, keyLineCandidates } from "../../../../slides/deck/key-line-candidates.ts";
import { keyLine, keyLines } from "../../../../slides/deck/key-line.ts";
import { countWords } from "../../../../slides/language/words.ts";
import type { Mark } from "../../../../slides/memo/memo.ts";
import { spanOf } from "../briefing-of.ts";

interface Given {
  readonly quoted?: string;
  readonly strong?: string;
  readonly title?: string;
}

/** The key line of a text that is all one paragraph. */
function lineOf(text: string, { quoted, strong, title }: Given = {}): string | null {
  const marks: readonly Mark[] =
    strong === undefined ? [] : [{ kind: "strong", target: null, ...spanOf(text, strong) }];
  const all = title === undefined ? text : `${text}\n\n${title}`;
  const memo = { text: all, marks, title: title === undefined ? null : spanOf(all, title) };
  const line = keyLine(
    memo,
    { start: 0, end: text.length },
    quoted === undefined ? [] : [spanOf(text, quoted)],
  );
  return line === null ? null : text.slice(line.start, line.end);
}

const LONG = `Here ${Array.from({ length: 45 }, (_, index) => `word${index}`).join(" ")}`;

test("a short paragraph stands whole", () => {
  const text = "Wars are about winning the peace. Nobody wins a war.";
  expect(lineOf(text)).toBe(text);
});

test("has at most forty words, and whole sentences", () => {
  const sentence = (subject: string): string =>
    `The ${subject} of the plan was agreed by all in the room that day.`;
  const text = ["cost", "aim", "time", "place", "weight", "end"].map(sentence).join(" ");
  const line = lineOf(text) ?? "";
  expect([countWords(line) <= KEY_LINE_WORDS, line.endsWith("."), text.includes(line)]).toEqual([
    true,
    true,
    true,
  ]);
});

test("has at most three sentences", () => {
  const line = lineOf("Peace came now. War went on. Trade was made. Grain was sold. Ships were sent.") ?? "";
  expect(line.split(". ").length).toBeLessThanOrEqual(3);
});

test("where every sentence is too long, the best one stands whole", () => {
  expect(lineOf(`The first ${LONG}. It then ${LONG}.`)).toBe(`The first ${LONG}.`);
});

test("takes what the author marked", () => {
  const text = `The plan was agreed in spring by everyone. The ministers signed the treaty in Berlin. ${LONG}.`;
  expect(lineOf(text, { strong: "signed the treaty" })).toContain("signed the treaty");
});

test("takes what speaks of the title", () => {
  const text = `The ministers met in spring and talked at length. The harvest of grain failed in the east again. ${LONG}.`;
  expect(lineOf(text, { title: "Grain after the harvest" })).toContain(
    "The harvest of grain failed in the east again.",
  );
});

test("a concession does not stand without its turn", () => {
  const text = `${LONG}. It would, of course, be better if you got your land. But it would be better to have peace now.`;
  expect(lineOf(text)).not.toBe("It would, of course, be better if you got your land.");
});

test("never cuts a quotation within the paragraph", () => {
  const quoted = "“The plan is sound. The cost is known. The time has come.”";
  const line = lineOf(`The minister of trade spoke at noon. She said ${quoted} ${LONG}.`, { quoted }) ?? "";
  expect(line.includes("“")).toBe(line.includes("”"));
});

test("a paragraph without words has no line", () => {
  expect(lineOf("  ")).toBeNull();
});

test("several lines stand in the order of the text and don't overlap", () => {
  const text = `The grain was sold to the east in spring. ${LONG}. The ships of the harbour were sent to the west in autumn with oil.`;
  const lines = keyLines({ text, marks: [], title: null }, { start: 0, end: text.length }, [], { most: 2 });
  expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual([
    "The grain was sold to the east in spring.",
    "The ships of the harbour were sent to the west in autumn with oil.",
  ]);
});

test("offsets count from the memo's beginning", () => {
  const text = "One. Two is the plan for the peace of nations.";
  const paragraph = spanOf(text, "Two is the plan for the peace of nations.");
  expect(keyLine({ text, marks: [], title: null }, paragraph, [])).toEqual({ ...paragraph, choice: null });
});

test("a paragraph's number stays in the notes", () => {
  const text = "3. The mill burned down in March.";
  const line = keyLine({ text, marks: [], title: null }, { start: 0, end: text.length }, []);
  expect(text.slice(line?.start, line?.end)).toBe("The mill burned down in March.");
});

test("a title of two sentences between marks is not cut", () => {
  const text = "The paper printed “Fire. A mill is lost” on Monday. The town read it with care and sorrow.";
  const cuts = keyLineCandidates({ text, marks: [] }, { start: 0, end: text.length }, []).map(
    ({ start, end }) => text.slice(start, end),
  );
  expect(cuts).not.toContain("The paper printed “Fire.");
});

test("a line that leans brings along what it leans on", () => {
  const text = `${LONG}. Grain is sold by the ton in the east of the country. The other reason is the price of grain and of the bread that the mills of the old town sell.`;
  expect(lineOf(text, { strong: "The other reason is the price of grain" })).toContain("Grain is sold");
});

test("a line that leans gives way to one that stands, where what it leans on doesn't fit beside it", () => {
  const stands = "The miller pays the bakers a fair price.";
  const long = `The council of the old town ${"of bakers ".repeat(24)}heard him.`;
  expect(
    lineOf(`${stands} ${long} Therefore they all agreed on the mill that the council wanted to sell.`),
  ).toBe(stands);
});

test("who objects and who asks is the point of a letter", () => {
  const point = "We strongly object to the sale of the mill, and we request that the council stop it.";
  expect(
    lineOf(`The council of the old town sold the mill by the river to the bakers in June. ${point}`),
  ).toContain(point);
});

test("a demonstrative that says again what it points at stands better than a pronoun", () => {
  const again =
    "This power to bring grain and water and people together was seen best of all in the ten years after the great flood of the valley.";
  expect(
    lineOf(
      `${again} Yet it has far older roots, roots that come from other valleys and from other mills of the old land.`,
    ),
  ).toBe(again);
});

test("where a rule stands in the books is no line", () => {
  const rule = "The harbour office must open every gate that the council of the northern harbour names.";
  expect(lineOf(`${rule} 44 U.S.C. § 3553(d), (e)(2), (h)(1)(B).`)).toContain(rule);
});

test("a line that points at the sentence before brings that along", () => {
  const text = `${LONG}. The council of the old town has bought the two mills by the river. The bakers and the smiths want this purchase to be taken back.`;
  expect(lineOf(text, { strong: "The bakers and the smiths want" })).toContain(
    "The council of the old town has",
  );
});

test("what only names the sentence behind it is no line", () => {
  const text = `ARTICLE-. ${LONG} ${"and all of the mills of the old town ".repeat(8)}.`;
  expect(lineOf(text)).not.toBe("ARTICLE-.");
  expect(lineOf(text.replace("ARTICLE-.", "2. ..."))).not.toBe("2. ...");
});
