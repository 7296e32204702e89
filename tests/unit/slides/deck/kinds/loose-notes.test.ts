import { expect, test } from "@playwright/test";
import { isAddress } from "../../../../../slides/deck/kinds/loose-notes.ts";
import { briefingOf, inShort } from "../../briefing-of.ts";

const BODY = "# Bridges\n\nThe bridge over the river stays open all winter.\n\n";

test("paragraphs with rising numbers and no stops are notes, behind the close", async () => {
  const notes = ["1 Harbour Act of 1911.", "2 Minutes of the council.", "4 Letter of the ferryman."];
  const { deck } = await briefingOf(`${BODY}${notes.join("\n\n")}\n`);
  const last = deck.slides.at(-1);
  expect([last?.kind, last?.standing, last === undefined ? [] : inShort(last).body]).toEqual([
    "sources",
    "backup",
    ["1 Harbour Act of 1911.", "2 Minutes of the council.", "4 Letter of the ferryman."],
  ]);
});

test("at the end of the memo one numbered paragraph is a note, also in brackets", async () => {
  const { deck, ledger } = await briefingOf(`${BODY}_[1] The harbour was closed in that year.\n`, "memo.md");
  expect([deck.slides.at(-1)?.kind, ledger.lost, ledger.invented]).toEqual(["sources", [], []]);
});

test("days of a month are no notes", async () => {
  const days = ["1 May: The bridge closes.", "2 May: The ferry sails.", "3 May: The bridge opens."];
  const { deck } = await briefingOf(`${BODY}${days.join("\n\n")}\n`);
  expect(deck.slides.filter(({ kind }) => kind === "sources")).toEqual([]);
});

test("labelled works are a list of references", async () => {
  const works = ["[BRI10] Smith, A., “Bridges”, 2010.", "[FERRY] Brown, B., “Ferries”, 2012."];
  const { deck } = await briefingOf(`${BODY}${works.join("\n\n")}\n`, "memo.txt");
  expect(deck.slides.at(-1)?.kind).toBe("sources");
});

test("an address alone is one, an address in a sentence is none", () => {
  expect([
    isAddress("https://harbour.example/minutes/ 2024/may.pdf"),
    isAddress("Write to us at https://harbour.example."),
    isAddress("The bridge is open."),
  ]).toEqual([true, false, false]);
});
