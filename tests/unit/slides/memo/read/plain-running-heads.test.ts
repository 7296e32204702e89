import { expect, test } from "@playwright/test";
import { brief } from "../../../../../slides/brief.ts";
import { textLines } from "../../../../../slides/memo/read/plain-lines.ts";
import { trimText } from "../../../../../slides/memo/read/plain-running-heads.ts";
import { codesOf, memoOf, outline } from "./support.ts";

const BODY = Array.from({ length: 14 }, (_, line) => `Line ${line} of the report says what it says.`).join(
  "\n",
);

/** Pages of a report, each with a head and a number at its foot. */
function pages(count: number, head: string, foot: (page: number) => string): string {
  return Array.from({ length: count }, (_, page) => `${head}\n\n${BODY}\n\n${foot(page + 1)}\n\f`).join("");
}

function headsOf(text: string): readonly string[] {
  return trimText(textLines(text)).runningHeads.map((line) => line.text);
}

test("takes out page numbers, and what is beside them on most pages", () => {
  expect(headsOf(pages(3, "Harbour report   May 2024", (page) => `- ${page} -`))).toEqual([
    "Harbour report   May 2024",
    "- 1 -",
    "Harbour report   May 2024",
    "- 2 -",
    "Harbour report   May 2024",
    "- 3 -",
  ]);
});

test("knows a number at the end of a line with words, and one in another language", () => {
  expect(headsOf(pages(3, "Intro", (page) => `Smith    Expires May 2024    [Page ${page}]`))).toHaveLength(6);
  expect(headsOf(pages(3, "Bericht", (page) => `Seite ${page} von 3`))).toHaveLength(6);
});

test("leaves numbers alone that follow each other closely, or don't count up", () => {
  expect(headsOf("1\n\nOne.\n\n2\n\nTwo.\n\n3\n\nThree.")).toEqual([]);
  expect(headsOf(pages(3, "Head", () => "7"))).toEqual([]);
});

test("keeps what it takes out with the header, with a note, and loses no word", async () => {
  const text = pages(3, "Harbour report", (page) => `Page ${page}`);
  const memo = await memoOf(text, "txt");
  expect(outline(memo)).not.toContain("Harbour report");
  expect(codesOf(memo)).toContain("read/running-heads");
  const briefing = await brief(new TextEncoder().encode(text), "report.txt", { shape: "16:9" });
  expect(briefing.ok && briefing.value.ledger.lost).toEqual([]);
});
