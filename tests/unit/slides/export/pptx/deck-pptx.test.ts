import { expect, test } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import type { Deck } from "../../../../../slides/deck/deck.ts";
import { plainText } from "../../../../../slides/deck/plain-text.ts";
import { runsOfSetting, settingsOf } from "../../../../../slides/deck/slide-runs.ts";
import { deckPptx } from "../../../../../slides/export/pptx/deck-pptx.ts";
import {
  allBelow,
  parseXml,
  textBelow,
  type XmlElement,
} from "../../../../../slides/memo/read/package/xml.ts";
import { sampleDecks } from "../../../../support/sample-slides.ts";
import { briefingOf } from "../../briefing-of.ts";

const memo = `# The bridge

To: The Minister

The bridge stands. Its bolts <were> counted twice & found whole by the harbour office.

1. first the survey
2. then the repair

| Part | Bolts |
| --- | --- |
| Arch | 12 |
`;

/** The parts of a deck's file, parsed. A part that is no XML fails. */
function partsOf(deck: Deck, copy: "presenter" | "audience" = "presenter"): ReadonlyMap<string, XmlElement> {
  const files = Object.entries(unzipSync(deckPptx(deck, copy)));
  return new Map(
    files.map(([path, bytes]) => {
      const root = parseXml(strFromU8(bytes));
      if (typeof root === "string") throw new Error(`${path} is ${root}`);
      return [path, root];
    }),
  );
}

const none: XmlElement = { name: "", attributes: {}, children: [] };

/** The paragraphs of a part. */
function paragraphs(part: XmlElement | undefined): readonly string[] {
  return part === undefined
    ? []
    : allBelow(part, "p").map((each) => allBelow(each, "t").map(textBelow).join(""));
}

test("every text of a slide is text of its own", () => {
  for (const deck of [...sampleDecks("16:9"), ...sampleDecks("4:3")]) {
    const parts = partsOf(deck);
    for (const [index, { headline, body }] of deck.slides.entries()) {
      const text = paragraphs(parts.get(`ppt/slides/slide${index + 1}.xml`)).join("\n");
      for (const setting of [...(headline === null ? [] : [headline]), ...settingsOf(body)]) {
        const words = plainText(runsOfSetting(setting));
        if (body.kind === "text" && setting.step === "code-24") continue; // its lines keep their spaces
        expect(text.replaceAll(/\s+/gu, " ")).toContain(words.replaceAll(/\s+/gu, " "));
      }
    }
  }
});

test("notes are the notes, word for word, in the presenter copy only", async () => {
  const { deck } = await briefingOf(memo);
  const parts = partsOf(deck);
  for (const [index, { notes }] of deck.slides.entries()) {
    const printed = paragraphs(parts.get(`ppt/notesSlides/notesSlide${index + 1}.xml`));
    for (const { runs } of notes) expect(printed).toContain(runs.map(({ text }) => text).join(""));
  }
  expect([...partsOf(deck, "audience").keys()].filter((path) => path.includes("notes"))).toEqual([]);
});

test("a table is a table with its header row", async () => {
  const { deck } = await briefingOf(memo);
  const tables = [...partsOf(deck).values()].flatMap((part) => allBelow(part, "tbl"));
  expect(tables.map((table) => allBelow(table, "tr").length)).toEqual([2]);
  expect(
    tables.flatMap((table) => allBelow(table, "tblPr").map(({ attributes }) => attributes["firstRow"])),
  ).toEqual(["1"]);
});

test("every relationship leads to a part, and every part has its kind", async () => {
  const { deck } = await briefingOf(memo);
  const parts = partsOf(deck);
  const kinds = allBelow(parts.get("[Content_Types].xml") ?? none, "Override");
  const listed = kinds.map(({ attributes }) => attributes["PartName"]?.slice(1));
  const own = [...parts.keys()].filter((path) => !path.endsWith(".rels") && !path.startsWith("["));
  expect(listed.toSorted()).toEqual(own.toSorted());
  for (const [path, root] of parts) {
    if (!path.endsWith(".rels")) continue;
    for (const { attributes } of allBelow(root, "Relationship")) {
      const folder = new URL(path.replace("_rels/", ""), "zip:///");
      expect(own, path).toContain(new URL(attributes["Target"] ?? "", folder).pathname.slice(1));
    }
  }
});

test("the marking stands on every slide twice, and in the file's properties", async () => {
  const { deck } = await briefingOf(memo, "memo.md", { marking: "CUI // A & B" });
  const parts = partsOf(deck);
  for (const index of deck.slides.keys())
    expect(
      paragraphs(parts.get(`ppt/slides/slide${index + 1}.xml`)).filter((text) => text === "CUI // A & B"),
    ).toHaveLength(2);
  expect(textBelow(parts.get("docProps/core.xml") ?? "")).toContain("CUI // A & B");
});

test("right-to-left decks are mirrored and say so", () => {
  const arabic = sampleDecks("16:9").find(({ direction }) => direction === "rtl");
  if (arabic === undefined) throw new Error("The samples have no right-to-left deck");
  const slide = partsOf(arabic).get("ppt/slides/slide1.xml");
  const properties = slide === undefined ? [] : allBelow(slide, "pPr");
  expect(new Set(properties.map(({ attributes }) => attributes["rtl"]))).toEqual(new Set(["1"]));
});

test("the same deck gives the same bytes", async () => {
  const [first, second] = [await briefingOf(memo), await briefingOf(memo)];
  expect(Buffer.from(deckPptx(first.deck, "presenter")).equals(deckPptx(second.deck, "presenter"))).toBe(
    true,
  );
});

test("signs that XML has no place for do not spoil the file", async () => {
  const { deck } = await briefingOf(memo);
  expect(() => partsOf({ ...deck, title: "A\u0001B" })).not.toThrow();
});

test("items stand as far in as those of their own slide let them", async () => {
  const long = (name: string): string => `${name} ${"needs a harbour for its boats and ".repeat(3)}more.`;
  const inner = ["one", "two", "three", "four", "five"].map((name) => `   - ${long(name)}`).join("\n");
  const { deck } = await briefingOf(
    `# Plan\n\nText.\n\n1. ${long("First")}\n${inner}\n2. ${long("Second")}\n`,
  );
  const parts = partsOf(deck);
  const later = deck.slides.findIndex(({ body }) => body?.kind === "items" && body.items[0]?.depth === 1);
  expect(later).toBeGreaterThan(0); // a slide that begins within the list
  const slide = parts.get(`ppt/slides/slide${later + 1}.xml`);
  if (slide === undefined) throw new Error("no such slide");
  const items = allBelow(slide, "sp").find(
    (shape) => allBelow(shape, "cNvPr")[0]?.attributes["name"] === "Items",
  );
  if (items === undefined) throw new Error("no items");
  const margins = allBelow(items, "pPr").map(({ attributes }) => Number(attributes["marL"] ?? 0));
  expect(Math.min(...margins)).toBe(0);
});

test("a headline in capitals keeps its line in the font that stands in for ours", async () => {
  const { deck } = await briefingOf("# TRANSIT ADMINISTRATION ITEMS\n\nThe office has one.\n", "a.md");
  const slide = partsOf(deck).get("ppt/slides/slide1.xml");
  if (slide === undefined) throw new Error("no first slide");
  const [title] = allBelow(slide, "sp");
  if (title === undefined) throw new Error("no title");
  const frame = Number(allBelow(title, "ext").find(({ attributes }) => "cx" in attributes)?.attributes["cx"]);
  const size = Number(allBelow(title, "rPr")[0]?.attributes["sz"]);
  const lines = deck.slides[0]?.headline?.lines.map(({ runs }) => plainText(runs)) ?? [];
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) {
    const thousandths = [...line].reduce((sum, sign) => sum + (TIMES[sign] ?? Number.NaN), 0);
    // A point has 12,700 of the units that frames are measured in, and sizes are hundredths of a point.
    expect((thousandths / 1000) * (size / 100) * 12_700).toBeLessThan(frame);
  }
});

/** Advance widths of Times New Roman in thousandths of its size. */
const TIMES: Readonly<Record<string, number>> = {
  A: 722,
  D: 722,
  E: 611,
  I: 333,
  M: 889,
  N: 722,
  O: 722,
  R: 667,
  S: 556,
  T: 611,
  V: 722,
  Y: 722,
  " ": 250,
};
