import { expect, test } from "@playwright/test";
import type { SlideInShort } from "../../briefing-of.ts";
import { briefingOf, inShort } from "../../briefing-of.ts";

async function titlesOf(source: string, name = "memo.md"): Promise<readonly SlideInShort[]> {
  const { deck } = await briefingOf(source, name);
  return deck.slides.filter(({ kind }) => kind === "title").map(inShort);
}

test("shows the title, and to whom, from whom and when as written", async () => {
  expect(
    await titlesOf("Date: 3 May 2024\n\nFrom: Ann\n\nTo: Mary\n\nCc: Registry\n\n# The plan\n\nText."),
  ).toEqual([
    {
      kind: "title",
      headline: "The plan",
      body: ["To: Mary", "From: Ann", "Date: 3 May 2024"],
      notes: ["Date: 3 May 2024", "From: Ann", "To: Mary", "Cc: Registry", "The plan"],
    },
  ]);
});

test("without a sender in the header, the signature says who it is from", async () => {
  const [title] = await titlesOf(
    "To: Mary\n\nDate: 3 May 2024\n\n# The plan\n\nWe have one.\n\nAnn\n\nann@a.example",
  );
  expect(title?.body).toEqual(["To: Mary", "From: Ann", "Date: 3 May 2024"]);
});

test("labels of ours are in the memo's language", async () => {
  const [title] = await titlesOf(
    "An: Frau Burns\n\n# Der Plan für den Hafen\n\nWir haben einen Plan, und er ist nicht der schlechteste. Die Stadt hat ihn gesehen.\n\nAnna Keller\n\nanna@a.example",
  );
  expect(title?.body).toEqual(["An: Frau Burns", "Von: Anna Keller"]);
});

test("a memo without a title is called after its file", async () => {
  expect(await titlesOf("We have a plan.", "grain plan.v2.txt")).toEqual([
    { kind: "title", headline: "grain plan.v2" },
  ]);
});

test("a title in the header stands in the notes once", async () => {
  const [title] = await titlesOf("---\ntitle: The plan\ndate: 2024-05-03\n---\n\nText.");
  expect([title?.headline, title?.notes]).toEqual(["The plan", ["title: The plan", "date: 2024-05-03"]]);
});

test("the keys of front matter give way to the words for them", async () => {
  const [title] = await titlesOf(
    "---\ntitle: Der Plan\ndate: 2024-05-03\nlang: de\n---\n\nDas ist ein Text, der von der Stadt und dem Hafen handelt.",
  );
  expect(title?.body).toEqual(["Datum: 2024-05-03"]);
});

test("a value of three lines stays in the notes", async () => {
  const names = Array.from({ length: 40 }, (_, index) => `Minister${index}`).join(", ");
  const [title] = await titlesOf(`To: ${names}\n\nFrom: Ann\n\n# The plan\n\nText.`);
  expect([title?.body, title?.notes?.[0]]).toEqual([["From: Ann"], `To: ${names}`]);
});

test("shows six lines of the header at most", async () => {
  const lines = Array.from({ length: 9 }, (_, index) => `Through: Office ${index}`).join("\n");
  const [title] = await titlesOf(`To: Mary\n${lines}\n\n# The plan\n\nText.`, "memo.txt");
  expect(title?.body?.length).toBe(6);
});

test("a title too long for one slide goes on over several", async () => {
  const title = Array.from({ length: 200 }, (_, index) => `word${index}`).join(" ");
  const titles = await titlesOf(`# ${title}\n\nText.`);
  expect(titles.length).toBeGreaterThan(1);
  expect(titles.map(({ headline }) => headline).join(" ")).toBe(title);
});
