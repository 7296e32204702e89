import { expect, test } from "@playwright/test";
import { slidesOf } from "../../briefing-of.ts";

async function headlinesOf(memo: string): Promise<readonly (string | null)[]> {
  const slides = await slidesOf(`# Plan\n\n${memo}`);
  return slides.filter(({ kind }) => kind === "list").map(({ headline }) => headline ?? null);
}

test("a sentence that breaks off before a list goes on in it", async () => {
  expect(
    await headlinesOf("The aim of the two towns should be\n\n- an open harbour,\n- a safe road."),
  ).toEqual(["The aim of the two towns should be"]);
});

test("so does one in French, with a comma", async () => {
  expect(
    await headlinesOf(
      "Les deux villes se proposent de garder ensemble,\n\n- le port ouvert,\n- la route sûre.",
    ),
  ).toEqual(["Les deux villes se proposent de garder ensemble"]);
});

test("a sentence with a stop before items of their own announces nothing", async () => {
  expect(await headlinesOf("The winter was long.\n\n- Open the harbour.\n- Mend the road.")).toEqual([null]);
});

test("a long lead-in stands whole where nothing else heads the list", async () => {
  const leadIn =
    "It would be of help to us all, and no less to the towns, to have in good time your thoughts on the sort of events that might bring about";
  expect(await headlinesOf(`${leadIn}:\n\n- Ice in the harbour\n- Snow on the road`)).toEqual([leadIn]);
});

test("an item with a label among items without stands under its label", async () => {
  const long = "and the fund pays for all that the town needs in winter ".repeat(8).trim();
  const slides = await slidesOf(
    `# Plan\n\nThe harbour keeps to these rules:\n\n- Open. All may come in.\n- Free. Nobody pays.\n- Safe. All are helped.\n- Harbour fund: It is new, ${long}.`,
  );
  expect(slides.map(({ headline }) => headline)).toEqual([
    "The harbour keeps to these rules",
    "Harbour fund",
  ]);
});

test("a lead-in that says nothing heads nothing", async () => {
  expect(await headlinesOf("なぜなら:\n\n- 港は開いている。\n- 道は安全である。")).toEqual([null]);
});

test("a stem too long to head its items is said before them, without what only joins", async () => {
  const stem =
    "Each harbour shall keep its quays open to all boats of the two towns by day and by night, in every season of the year and without a toll on any of them";
  const slides = await slidesOf(
    `# Plan\n\n${stem}; provided that:\n\n- no boat is to be built for it;\n- no pilot is to be paid for it.`,
  );
  expect(slides.map(({ kind, body }) => [kind, body?.[0]])).toEqual([
    ["statement", stem],
    ["list", "no boat is to be built for it;"],
  ]);
});

test("a short stem that waits for its verb heads its items, and what stands before it is said", async () => {
  const said =
    "Within one year of the day of this charter, and no later than May of each year, the harbour master shall send the council a report.";
  const slides = await slidesOf(
    `# Plan\n\n${said} Such report shall\n\n- count the boats of the year;\n- name the quays to be mended.`,
  );
  expect(slides.map(({ headline, body }) => [headline, body?.[0]])).toEqual([
    [undefined, said],
    ["Such report shall", "count the boats of the year;"],
  ]);
});
