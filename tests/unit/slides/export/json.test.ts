import { expect, test } from "@playwright/test";
import { briefingJson, failureJson } from "../../../../slides/export/json.ts";
import { briefingOf } from "../briefing-of.ts";

const SAID = "“We will do all that can be done for the people of this town today.”";
const SOURCE = `To: Mary Burns, Head of Trade

Date: April 11, 2024

## The *plan*

Anna Weber said: ${SAID}

Ann

ann@a.example
`;

test("prints the object that product and README describe, field by field", async () => {
  const briefing = await briefingOf(SOURCE);
  const [title, quoted, close] = briefing.deck.slides;
  const text = `To: Mary Burns, Head of Trade\n\nDate: April 11, 2024\n\nThe plan\n\nAnna Weber said: ${SAID}\n\nAnn\n\nann@a.example`;
  const at = (words: string): { start: number; end: number } => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });
  const note = (
    words: string,
    kind: "memo" | "quotation" = "memo",
    speaker: string | null = null,
  ): unknown => ({
    kind,
    speaker,
    role: null,
    text: words,
    ...at(words),
  });
  expect(JSON.parse(briefingJson(briefing))).toEqual({
    schema: 1,
    ok: true,
    memo: {
      title: "The plan",
      to: ["Mary Burns, Head of Trade"],
      from: ["Ann"],
      date: "2024-04-11",
      subject: null,
      language: "en",
      words: 34,
      sections: 1,
      text,
    },
    header: [
      { label: "To", value: "Mary Burns, Head of Trade", ...at("To: Mary Burns, Head of Trade") },
      { label: "Date", value: "April 11, 2024", ...at("Date: April 11, 2024") },
    ],
    marking: null,
    slides: [
      {
        id: title?.id,
        kind: "title",
        rule: "title",
        standing: "main",
        headline: "The plan",
        text: "To\nMary Burns, Head of Trade\nAnn\nDate\nApril 11, 2024",
        words: 11,
        fits: true,
        smallestTextPx: 24,
        sources: [at("To: Mary Burns, Head of Trade"), at("Date: April 11, 2024"), at("The plan")],
        notes: [note("To: Mary Burns, Head of Trade"), note("Date: April 11, 2024"), note("The plan")],
      },
      {
        id: quoted?.id,
        kind: "quotation",
        rule: "statement",
        standing: "main",
        headline: "Anna Weber",
        text: SAID,
        words: 15,
        fits: true,
        smallestTextPx: 28,
        sources: [at(SAID.slice(1, -1))],
        notes: [note(SAID, "quotation", "Anna Weber"), note(`Anna Weber said: ${SAID}`)],
      },
      {
        id: close?.id,
        kind: "close",
        rule: "close",
        standing: "main",
        headline: "Ann",
        text: "ann@a.example",
        words: 3,
        fits: true,
        smallestTextPx: 32,
        sources: [{ start: text.lastIndexOf("Ann"), end: text.lastIndexOf("Ann") + 3 }, at("ann@a.example")],
        notes: [
          { ...(note("Ann") as object), start: text.lastIndexOf("Ann"), end: text.lastIndexOf("Ann") + 3 },
          note("ann@a.example"),
        ],
      },
    ],
    quotations: [
      {
        ...at(SAID),
        text: SAID,
        speaker: "Anna Weber",
        role: null,
        organisation: null,
        marked: true,
        paragraphs: 1,
        nested: [],
      },
    ],
    ledger: { words: 34, placed: 34, lost: [], invented: [] },
    problems: [],
  });
});

test("is indented by two spaces and ends with a line feed", async () => {
  expect(briefingJson(await briefingOf("Peace."))).toMatch(/^\{\n {2}"schema": 1,\n[\s\S]*\n\}\n$/u);
});

test("prints a failure with its problem alone", () => {
  const problem = {
    code: "read/empty",
    severity: "error",
    message: "The document is empty.",
    place: { line: 3, column: 7 },
    hint: null,
  } as const;
  expect(JSON.parse(failureJson(problem))).toEqual({
    schema: 1,
    ok: false,
    problems: [
      {
        code: "read/empty",
        severity: "error",
        message: "The document is empty.",
        line: 3,
        column: 7,
        hint: null,
      },
    ],
  });
});

test("a problem without a place has no line and no column", () => {
  const problem = {
    code: "read/empty",
    severity: "error",
    message: "Empty.",
    place: null,
    hint: "Choose.",
  } as const;
  expect(JSON.parse(failureJson(problem))).toMatchObject({
    problems: [{ line: null, column: null, hint: "Choose." }],
  });
});

/** The addressees that a To line gives. */
async function addressees(value: string): Promise<readonly string[]> {
  const json: { readonly memo: { readonly to: readonly string[] } } = JSON.parse(
    briefingJson(await briefingOf(`To: ${value}\nFrom: Ann\n\nText.`, "memo.txt")),
  );
  return json.memo.to;
}

test("persons with titles are told apart from one person with an office", async () => {
  expect([
    await addressees("President Biden, Prime Minister Sunak, President Macron"),
    await addressees("Mary Burns; Anna Weber"),
    await addressees("Tony Scott, Director"),
  ]).toEqual([
    ["President Biden", "Prime Minister Sunak", "President Macron"],
    ["Mary Burns", "Anna Weber"],
    ["Tony Scott, Director"],
  ]);
});

test("what is missing is null or empty", async () => {
  const json: { readonly memo: Record<string, unknown> } = JSON.parse(
    briefingJson(await briefingOf("15 % of 30.", "memo.txt")),
  );
  expect(json.memo).toEqual({
    title: null,
    to: [],
    from: [],
    date: null,
    subject: null,
    language: "und",
    words: 3,
    sections: 0,
    text: "15 % of 30.",
  });
});
