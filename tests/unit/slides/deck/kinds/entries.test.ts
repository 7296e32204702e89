import { expect, test } from "@playwright/test";
import { slidesOf } from "../../briefing-of.ts";

const PROSE = "The council of the old town met in June and voted for a new mill of stone.";

test("lines that only name things are one list under their heading", async () => {
  const lines = ["First sitting of 3 June", "Second sitting of 4 June", "third sitting of 5 June, at night"];
  expect(await slidesOf(`# Plan\n\n## Sittings\n\n${lines.join("\n\n")}`)).toEqual([
    { kind: "section", headline: "Sittings", notes: ["Sittings"] },
    { kind: "list", body: lines, notes: lines },
  ]);
});

test("so they are in any language", async () => {
  const runs = [
    [
      "Bericht des Rats zur Mühle am Fluss",
      "Bericht der Bäcker zum Preis des Brots",
      "Antrag der Müller auf eine Brücke",
    ],
    ["Отчёт совета о новой мельнице", "Отчёт пекарей о цене хлеба", "Просьба мельников о мосте"],
    ["水車小屋に関する評議会の報告", "パンの値段に関する報告", "橋に関する粉屋の請願"],
  ];
  for (const run of runs) {
    const slides = await slidesOf(`# Plan\n\n${PROSE}\n\n${run.join("\n\n")}`);
    expect(slides.map(({ kind, body }) => [kind, body])).toEqual([
      ["statement", [PROSE]],
      ["list", run],
    ]);
  }
});

test("sentences are none", async () => {
  const sentences = ["The mill burned down.", "The town bought a new one.", "The bread is good."];
  const slides = await slidesOf(`# Plan\n\n${sentences.join("\n\n")}`);
  expect(slides.map(({ kind }) => kind)).not.toContain("list");
});

test("the last line before a text names that text", async () => {
  const lines = ["Report of the council", "Petition of the bakers", "Opinion of the millers"];
  const slides = await slidesOf(
    `# Plan\n\n${PROSE}\n\n${lines.join("\n\n")}\n\nWhat came of all that\n\n${PROSE}`,
  );
  expect(slides.map(({ kind, headline, body }) => [kind, headline, body])).toEqual([
    ["statement", undefined, [PROSE]],
    ["list", undefined, lines],
    ["statement", "What came of all that", [PROSE]],
  ]);
});

test("lines that were set under each other in one paragraph stay apart", async () => {
  const lines = [
    "Report no. 430 of the council, put online on 3 June",
    "Opinion (Art. 88). of the bakers on the council’s report",
    "Petition of the millers",
  ];
  const page = `<h1>Plan</h1><h2>Papers</h2><p>${lines.join("<br>")}</p>`;
  const slides = await slidesOf(page, "page.html");
  expect(slides.map(({ kind, body }) => [kind, body])).toEqual([
    ["section", undefined],
    ["list", lines],
  ]);
});

test("lines that a page's width has broken do not", async () => {
  const wrapped =
    "The council of the old town of Sluis met\nin June, heard the miller and the Bakers\nGuild of the town, and then voted for the\nMill";
  const slides = await slidesOf(`Plan\n\n${wrapped}`, "plan.txt");
  expect(slides.map(({ kind }) => kind)).not.toContain("list");
});

test("the head of a paper is no list", async () => {
  const slides = await slidesOf(
    "Office of the Mills of the Town\n\nHarbour street and the old market\n\nRoom of the clerk of works\n\nThe mill burned down.",
    "a.txt",
  );
  expect(slides.map(({ kind }) => kind)).not.toContain("list");
});
