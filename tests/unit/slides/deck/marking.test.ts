import { expect, test } from "@playwright/test";
import { checkMarking, markingOf, setMarking } from "../../../../slides/deck/marking.ts";
import { briefingOf } from "../briefing-of.ts";

const memo = "SECRET//NOFORN\n\nTo: The Minister\nFrom: A. Brandt\n\nThe bridge stands.\n";

test("takes the memo's own classification line", async () => {
  const { memo: read, deck } = await briefingOf(memo, "memo.txt");
  expect(markingOf(read)).toBe("SECRET//NOFORN");
  expect(deck.marking).toBe("SECRET//NOFORN");
});

test("a marking that is given stands in place of the memo's", async () => {
  const { deck } = await briefingOf(memo, "memo.txt", { marking: "CUI" });
  expect(deck.marking).toBe("CUI");
});

test("a memo without a classification line is not marked", async () => {
  expect((await briefingOf("The bridge stands.\n", "memo.txt")).deck.marking).toBeNull();
});

test("a marking is never one of the memo's words", async () => {
  const { ledger } = await briefingOf("The bridge stands.\n", "memo.txt", { marking: "TOP SECRET" });
  expect({ words: ledger.words, invented: ledger.invented }).toEqual({ words: 3, invented: [] });
});

test("a long marking is set smaller", () => {
  expect(setMarking("CUI", "16:9")?.step).toBe("marking-20");
  expect(setMarking("CUI // ".repeat(18), "4:3")?.step).toBe("marking-17");
});

test("a marking that no line can hold is an error, for it would leave the slides unmarked", async () => {
  const long = "RESTRICTED ".repeat(40);
  expect(setMarking(long, "4:3")).toBeNull();
  expect(checkMarking(long, "4:3")).toMatchObject([{ code: "marking/unusable", severity: "error" }]);
  expect((await briefingOf("The bridge stands.\n", "memo.txt", { marking: long })).ok).toBe(false);
});

test("a marking that is nothing but blanks is refused", () => {
  expect(checkMarking(" \n", "16:9")).toMatchObject([{ message: "The marking is empty." }]);
});
