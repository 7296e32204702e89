import { expect, test } from "@playwright/test";
import { brief } from "../../../../slides/brief.ts";
import { memoOf } from "../briefing-of.ts";

const NOTED = "Source: National Archives, Box 2.\n\nCited in A History of Ferries.\n\nThe ferry was late.";

test("takes where a document comes from for notes", async () => {
  const memo = await memoOf(NOTED, "memo.txt");
  expect(memo.blocks.map(({ kind }) => kind)).toEqual(["footnote", "footnote", "paragraph"]);
});

test("takes a shelf mark at the very top for one without its label", async () => {
  const shelf =
    "Ministry of Ports, Harbour Board, Ferry Files, 1910-1920 (Lot File 9), Box 3. A draft is kept there.";
  const memo = await memoOf(`${shelf}\n\nThe ferry was late.`, "memo.txt");
  expect(memo.blocks.map(({ kind }) => kind)).toEqual(["footnote", "paragraph"]);
  const prose = await memoOf(
    "The ferry, the mill, and the quay were sold as Box 3.\n\nIt was late.",
    "memo.txt",
  );
  expect(prose.blocks.map(({ kind }) => kind)).toEqual(["paragraph", "paragraph"]);
});

test("leaves prose about sources alone", async () => {
  const memo = await memoOf("Sources of water are rare.\n\nCited in court, he fled.", "memo.txt");
  expect(memo.blocks.map(({ kind }) => kind)).toEqual(["paragraph", "paragraph"]);
});

test("shows them together, without a label, and loses nothing", async () => {
  const briefing = await brief(new TextEncoder().encode(NOTED), "memo.txt", { shape: "16:9" });
  if (!briefing.ok) throw new Error(briefing.problem.message);
  const { deck, ledger } = briefing.value;
  const sources = deck.slides.filter(({ kind }) => kind === "sources");
  expect(
    sources.map(({ body }) => (body.kind === "items" ? body.items.map(({ marker }) => marker) : [])),
  ).toEqual([[null, null]]);
  expect([ledger.lost, ledger.invented]).toEqual([[], []]);
});
