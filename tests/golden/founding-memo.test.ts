import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import type { Briefing } from "../../slides/brief.ts";
import { brief } from "../../slides/brief.ts";
import { briefingJson } from "../../slides/export/json.ts";
import type { Shape } from "../../slides/deck/deck.ts";
import type { Quotation } from "../../slides/quotations/quotation.ts";

const SOURCE = readFileSync(fileURLToPath(new URL("../../slides/sample/win-the-peace.md", import.meta.url)));

async function founding(shape: Shape = "16:9"): Promise<Briefing> {
  const result = await brief(SOURCE, "win-the-peace.md", { shape });
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

/** The one quotation of more paragraphs than one that stands between marks. */
async function longQuotation(): Promise<Quotation> {
  const long = (await founding()).quotations.filter(
    ({ marked, paragraphs }) => marked && paragraphs.length > 1,
  );
  const [only] = long;
  if (only === undefined || long.length !== 1) throw new Error(`There are ${long.length} long quotations`);
  return only;
}

/** The source's words between its marks and links, to compare with what is quoted. */
const words = (text: string): string => text.replace(/\[([^\]]*)\]\([^)]*\)/gu, "$1").replace(/\*+/gu, "");

for (const shape of ["16:9", "4:3"] as const) {
  test(`at ${shape} nothing is lost or invented, and 12 to 30 slides fit`, async () => {
    const { ok, ledger, deck, problems } = await founding(shape);
    const { lost, invented } = ledger;
    expect({ ok, lost, invented, problems, misfits: deck.slides.filter(({ fits }) => !fits) }).toEqual({
      ok: true,
      lost: [],
      invented: [],
      problems: [],
      misfits: [],
    });
    expect(deck.slides.length).toBeGreaterThanOrEqual(12);
    expect(deck.slides.length).toBeLessThanOrEqual(30);
  });
}

test("one long quotation has seventeen paragraphs, character for character the memo's", async () => {
  const { memo } = await founding();
  const quotation = await longQuotation();
  const source = new TextDecoder().decode(SOURCE);
  const passage = source.slice(source.indexOf("“All wars"), source.indexOf('success?"') + 'success?"'.length);
  expect(quotation.paragraphs.length).toBe(17);
  expect(memo.text.slice(quotation.start, quotation.end)).toBe(words(passage));
});

test("Stephen Kotkin says it, Professor of the Hoover Institution", async () => {
  const { attribution } = await longQuotation();
  expect(attribution).toEqual({
    speaker: "Stephen Kotkin",
    role: "Professor, of the Hoover Institution",
    organisation: "Hoover Institution",
  });
});

test("“Joining the West” is nested and not the end of it", async () => {
  const { memo } = await founding();
  const { nested } = await longQuotation();
  expect(nested.map(({ start, end }) => memo.text.slice(start, end))).toEqual(['"Joining the West"']);
});

test("a title and a term between marks are no quotations", async () => {
  const { memo, quotations } = await founding();
  const quoted = quotations
    .filter(({ marked }) => marked)
    .map(({ start, end }) => memo.text.slice(start, end));
  expect(quoted.filter((text) => /^“(?:Win the Peace|nuclear taboo)”$/u.test(text))).toEqual([]);
  expect(quoted.length).toBe(1);
});

test("the list is Graham Allison's, and gets no marks", async () => {
  const { quotations, deck } = await founding();
  const [list] = quotations;
  expect([list?.attribution?.speaker, list?.marked, list?.paragraphs.length]).toEqual([
    "Graham Allison",
    false,
    6,
  ]);
  expect(deck.slides.filter(({ kind }) => kind === "list").map(({ marks }) => marks)).toEqual([
    null,
    null,
    null,
  ]);
});

test("every slide drawn from the long quotation has it in its notes, with its speaker", async () => {
  const { deck } = await founding();
  const { start, end, attribution } = await longQuotation();
  const drawn = deck.slides.filter(({ sources }) =>
    sources.some((source) => source.start >= start && source.end <= end),
  );
  const without = drawn.filter(
    ({ notes }) =>
      notes.length === 0 ||
      notes.some((note) => note.kind !== "quotation" || note.attribution?.speaker !== attribution?.speaker),
  );
  expect([drawn.length >= 17, without]).toEqual([true, []]);
});

test("every paragraph of the long quotation has its slide", async () => {
  const { deck } = await founding();
  const { paragraphs } = await longQuotation();
  const noted = deck.slides.flatMap(({ notes }) => notes);
  const missing = paragraphs.filter(
    ({ start, end }) => !noted.some((note) => note.start <= start && end <= note.end),
  );
  expect(missing).toEqual([]);
});

test("two runs give the same bytes of JSON", async () => {
  expect(briefingJson(await founding())).toBe(briefingJson(await founding()));
});

test("the JSON says who, when and what", async () => {
  const json: { readonly memo: Record<string, unknown> } = JSON.parse(briefingJson(await founding()));
  expect({ ...json.memo, text: null }).toEqual({
    title: "“Win the Peace”",
    to: ["President Biden", "Prime Minister Sunak", "President Macron"],
    from: ["Listening to the Other Side"],
    date: "2024-04-11",
    subject: null,
    language: "en",
    words: 912,
    sections: 1,
    text: null,
  });
});
