import { expect, test } from "@playwright/test";
import { ASIDE_CASES } from "../../../../../slides/deck/kinds/aside-cases.ts";
import { memoOf, slidesOf } from "../../briefing-of.ts";

const BODY = "The harvest of grain failed in the east again this year.";

test("each sort has a name of its own and says why", () => {
  expect(new Set(ASIDE_CASES.map(({ name }) => name)).size).toBe(ASIDE_CASES.length);
  expect(ASIDE_CASES.filter(({ why }) => !why.endsWith("."))).toEqual([]);
});

for (const words of [
  "Dear Mr. Chairman:",
  "Sir",
  "Sirs:",
  "Sehr geehrte Frau Ministerin,",
  "Madame, Monsieur,",
  "M-16-19",
  "A PROCLAMATION.",
  "RECORDS SERIES :",
  "RECORD NUMBER : 157-10",
  "[Two lines not released.]",
  "[At 12:05 p.m. the council adjourned for lunch with the harbour master and the miller. The council reconvened in the hall at 2:30 p.m.]",
]) {
  test(`“${words}” stands in the notes of the next slide`, async () => {
    expect(await slidesOf(`# Plan\n\n${words}\n\n${BODY}`)).toEqual([
      { kind: "statement", body: [BODY], notes: [words, BODY] },
    ]);
  });
}

test("a template tag of a plain text stands in the notes of the next slide", async () => {
  const slides = await slidesOf(`Plan\n\n{{< picture src=a >}}\n\n${BODY}`, "plan.txt");
  expect(slides).toEqual([{ kind: "statement", body: [BODY], notes: ["{{< picture src=a >}}", BODY] }]);
});

for (const words of ["I am, Sir, your obedient servant,", "С уважением,"]) {
  test(`“${words}” stands in the notes of the last slide`, async () => {
    expect(await slidesOf(`# Plan\n\n${BODY}\n\n${words}`)).toEqual([
      { kind: "statement", body: [BODY], notes: [BODY, words] },
    ]);
  });
}

test("who is written to and who signs in a mail that is quoted have no slides", async () => {
  const slides = await slidesOf(
    `Grain\n\n${BODY}\n\nOn Mon, 9 Jun 2025 at 17:40, Mary Burns <mary@farm.example> wrote:\n> Paul,\n>\n> The barns are empty, and the mill stands still since Tuesday.\n>\n> Mary\n`,
    "mail.txt",
  );
  expect(slides.map(({ body }) => body)).toEqual([
    [BODY],
    ["The barns are empty, and the mill stands still since Tuesday."],
  ]);
  expect(slides.at(-1)?.notes).toEqual(expect.arrayContaining(["«Paul,»", "«Mary»"]));
});

test("a letterhead above the header, and what came with the paper, stand in the title's notes", async () => {
  const slides = await slidesOf(
    `MINISTRY OF GRAIN\nOffice for the eastern districts\n\nNew Ross, 12 May 2025\n\nTo: Mary Burns\nSubject: grain\n\nEnclosures: two maps\n\n${BODY}\n`,
    "memo.txt",
  );
  expect(slides.map(({ body }) => body)).toEqual([[BODY]]);
});

test("what repeats title or header stands in the title's notes", async () => {
  const slides = await slidesOf(
    `To: Mary Burns\n\n# Grain in the east\n\nMEMORANDUM\n\nGrain in the east, to Mary Burns\n\n${BODY}`,
  );
  expect(slides).toEqual([{ kind: "statement", body: [BODY], notes: [BODY] }]);
});

for (const words of ["All is quiet.", "41.2 %", "The war is over"]) {
  test(`“${words}” is a thought`, async () => {
    expect((await slidesOf(`# Plan\n\n${words}\n\n${BODY}`)).length).toBe(2);
  });
}

test("a link back to another place on the page stands in the notes before it", async () => {
  expect(await slidesOf(`# Plan\n\n${BODY}\n\n[Back to the top of the page](#top)`)).toEqual([
    { kind: "statement", body: [BODY], notes: [BODY, "Back to the top of the page"] },
  ]);
});

for (const words of ["WARNING: The dam may fail.", "(Rain fell.) The dam held."]) {
  test(`“${words}” is a thought, though it looks like a form or a remark`, async () => {
    expect((await slidesOf(`# Plan\n\n${words}\n\n${BODY}`)).length).toBe(2);
  });
}

for (const words of [
  "By: Mary Burns",
  "作者：王小明",
  "See the report of the harbour council for the costs.",
  "The rest of this paper is about ferries.",
  "A-M MacM. E.E. F.P.L.",
]) {
  test(`“${words}” stands in the notes before it`, async () => {
    expect(await slidesOf(`# Plan\n\n${BODY}\n\n${words}\n\nThe mills stand still.`)).toEqual([
      { kind: "statement", body: [BODY], notes: [BODY, words] },
      { kind: "statement", body: ["The mills stand still."], notes: ["The mills stand still."] },
    ]);
  });
}

test("the empty fields of a form head nothing", async () => {
  const slides = await slidesOf(`# Form\n\n## Name:\n\n## Place:\n\n## Harvest\n\n${BODY}`);
  expect(slides.map(({ kind, headline }) => [kind, headline])).toEqual([
    ["section", "Harvest"],
    ["statement", undefined],
  ]);
});

test("a table of contents stands in the notes of what follows it, heading and links", async () => {
  const slides = await slidesOf(
    `# Plan\n\n## Contents\n\n- [Harvest](#harvest)\n- [Trade](#trade)\n\n## Harvest\n\n${BODY}\n\n## Trade\n\nThe mills stand still.`,
  );
  expect(slides.filter(({ kind }) => kind !== "agenda").map(({ kind }) => kind)).toEqual([
    "section",
    "statement",
    "section",
    "statement",
  ]);
});

test("a sentence that points at the table behind it heads it", async () => {
  const slides = await slidesOf(
    "# Plan\n\nThe following table lists the harvest.\n\n| Year | Tons |\n|---|---|\n| 1911 | 40 |\n| 1912 | 35 |",
  );
  expect(slides.map(({ kind, headline }) => [kind, headline])).toEqual([
    ["table", "The following table lists the harvest"],
  ]);
});

test("a line without words is no slide", async () => {
  expect(await slidesOf(`# Plan\n\n${BODY}\n\n.\n`)).toEqual([
    { kind: "statement", body: [BODY], notes: [BODY, "."] },
  ]);
});

test("a heading that asks about the title's subject keeps its place over the answer", async () => {
  const slides = await slidesOf(
    "# The ferry ammunition\n\nText is here.\n\n## What is ferry ammunition?\n\nIt is heavy and old.\n\n## More\n\nText.",
  );
  expect(slides.map(({ kind }) => kind)).toContain("section");
  expect(slides.flatMap(({ headline }) => headline ?? [])).toContain("What is ferry ammunition?");
});

test("of a repeated mail nothing has a slide but what it says", async () => {
  const own =
    "From: Jane Porter\nTo: The Cabinet\nDate: 3 March 2025\n\nWe need a line by Thursday.\n\nBien à vous,\nJane\n\n";
  const head = "De : Lena Holm\nEnvoyé : 2 mars 2025\nÀ : Jane Porter\nObjet : Bateaux";
  const mail = `${head}\n\nChère Jane,\n\nThe board asks for two boats.\n\nIt also asks for an answer.\n\nCordialement,\nLena Holm\n`;
  const slides = await slidesOf(`${own}${mail}`, "mail.txt");
  expect(
    slides.flatMap(({ kind, body }) => (kind === "title" || kind === "close" ? [] : (body ?? []))),
  ).toEqual(["We need a line by Thursday.", "The board asks for two boats.", "It also asks for an answer."]);
  const { header } = await memoOf(`${own}${mail}`, "mail.txt");
  expect(header.filter(({ kind }) => kind === "from")).toHaveLength(1); // Lena Holm did not send the memo
});

test("a word below the head of a cable that says what it is about is read out with what follows", async () => {
  const below =
    "The delegates met for three hours and heard the report on the port, which most of them had not read before.";
  expect(await slidesOf(`# Cablegram 5\n\nHarbours.\n\n${below}`)).toEqual([
    { kind: "statement", body: [below], notes: ["Harbours.", below] },
  ]);
});

test("a list of links to places on the same page has no slide, whatever heads it", async () => {
  const slides = await slidesOf(
    "# Ferries\n\n## Questions\n\n- [Who pays?](#who)\n- [Who sails?](#sails)\n\n### Who pays?\n\nThe town pays for the ferry.\n\n### Who sails?\n\nThe old captain sails.",
  );
  expect(slides.map(({ kind }) => kind)).not.toContain("list");
  expect(slides.flatMap(({ notes }) => notes ?? [])).toContain("Who pays?");
});

test("a tag that was set aside further down makes no letterhead of what stands before it", async () => {
  const below = "The council of the old town has read the plan of the miller and will vote on it in June.";
  const slides = await slidesOf(`# Plan\n\nThe mill burned down.\n\n**Policy**\n\n${below}\n\n{{< tag >}}`);
  expect(slides.map(({ headline, body }) => [headline, body])).toEqual([
    [undefined, ["The mill burned down."]],
    ["Policy", [below]],
  ]);
});

test("a name in capitals below the last paragraph is no section", async () => {
  const text = "The council of the old town has read the plan of the miller and orders a mill of stone.";
  const slides = await slidesOf(
    `PLAN\n\nPART ONE\n\n${text}\n\nPART TWO\n\n${text}\n\nANN GRAY\n\nBy the council:\n\nBO BLACK, Clerk.`,
    "memo.txt",
  );
  expect(slides.map(({ kind }) => kind)).not.toContain("close");
  expect(slides.at(-1)?.notes?.[0]).toBe(text);
  expect(slides.flatMap(({ headline }) => headline ?? [])).not.toContain("ANN GRAY");
});

test("a last section keeps its heading, however short it is", async () => {
  const text = "The council of the old town has read the plan of the miller and orders a mill of stone.";
  const slides = await slidesOf(`# Plan\n\n## The Mill\n\n${text}\n\n## Next Steps\n\nWe vote in June.`);
  expect(slides.map(({ kind, headline, body }) => [kind, headline ?? body?.[0]])).toEqual([
    ["section", "The Mill"],
    ["statement", text],
    ["section", "Next Steps"],
    ["statement", "We vote in June."],
  ]);
});

test("what must be done stands on a slide, also over the title", async () => {
  for (const line of [
    "All pilots must be ashore at noon",
    "The ferry is closed",
    "Ferry closed from 3 May",
  ]) {
    const slides = await slidesOf(`#### ${line}\n\n# Ferry Accounts\n\n${BODY}`);
    expect(JSON.stringify(slides.map(({ headline, body }) => [headline, body]))).toContain(line);
  }
});

test("whose order it is and its number, over the title, stand in the title's notes", async () => {
  const slides = await slidesOf(
    `#### CITY OF NEWPORT\n\n#### EXECUTIVE ORDER NO. 7\n\n#### OPENING THE FERRY ACCOUNTS\n\n${BODY}`,
  );
  expect(slides.map(({ kind }) => kind)).toEqual(["statement"]);
});
