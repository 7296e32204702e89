import { expect, test } from "@playwright/test";
import { slidesOf } from "../briefing-of.ts";

const FACT =
  "The council of the old town met in June, heard the miller and both of the carpenters, and voted for a new mill of stone at the cost of the town, to be built in a year.";
const WEAK =
  "The same man went on with what he had begun to say to his friends on the day when all had sat down at table in the long room behind the old market hall near the bridge. He saw that. Then all of us went.";

function bodies(slides: Awaited<ReturnType<typeof slidesOf>>): readonly unknown[] {
  return slides.map(({ body, notes }) => [body?.[0], notes?.length]);
}

test("a paragraph without a line that says something is told with the slide before it", async () => {
  expect(bodies(await slidesOf(`# Plan\n\n${FACT}\n\n${WEAK}`))).toEqual([[FACT, 2]]);
});

test("or with the next one, where none stands before it", async () => {
  expect(bodies(await slidesOf(`# Plan\n\n## Mill\n\n${WEAK}\n\n${FACT}`)).slice(1)).toEqual([[FACT, 2]]);
});

test("the only words under a heading keep their slide", async () => {
  const slides = await slidesOf(`# Plan\n\n## Mill\n\n${WEAK}\n\n## Boats\n\n${FACT}`);
  expect(slides.filter(({ kind }) => kind === "statement")).toHaveLength(2);
});

test("a slide that stands for two hundred words takes in no more", async () => {
  const long = `${FACT} ${"The people of the old town spoke of the mill in all of the years that came. ".repeat(10).trim()}`;
  expect(await slidesOf(`# Plan\n\n${long}\n\n${WEAK}`)).toHaveLength(2);
});

test("what must be done keeps its slide, however little it says", async () => {
  const duty = `${WEAK} The friends must go now.`;
  expect(await slidesOf(`# Plan\n\n${FACT}\n\n${duty}`)).toHaveLength(2);
});

for (const alone of [
  "Now we must address the shortage of pilots before winter.",
  "Witnesses who are unable to attend the hearing must notify the clerk by 3 May.",
  "Ships with this type of hull leave the port on 1 May.",
  "The council voted for the second tunnel, and the work began in the same month on both banks.",
])
  test(`“${alone.slice(0, 20)}…” keeps its slide`, async () => {
    expect(await slidesOf(`# Plan\n\n${FACT}\n\n${alone}\n\n${FACT.replace("June", "July")}`)).toHaveLength(
      3,
    );
  });

test("a numbered paragraph with a day or a duty keeps its slide", async () => {
  const order = [FACT, `${WEAK} It is void from 1 May.`, FACT.replace("June", "July")];
  const slides = await slidesOf(`# Plan\n\n${order.map((text, at) => `${at + 1}. ${text}`).join("\n")}`);
  expect(slides).toHaveLength(3);
});

test("a sentence alone that points at what no slide shows is told with the one before it", async () => {
  const hidden = "Nobody had ever agreed to such a levy on boats.";
  const shown = "The bakers of the valley had waited for this mill.";
  expect(bodies(await slidesOf(`# Plan\n\n${FACT}\n\n${hidden}`))).toEqual([[FACT, 2]]);
  expect(await slidesOf(`# Plan\n\n${FACT}\n\n${shown}`)).toHaveLength(2);
});

test("where the paper goes on is no slide before a list", async () => {
  const slides = await slidesOf(
    "# Plan\n\nThe rest of this section explains how the mills of the valley were repaired, who paid for them, and when. The mills need:\n\n- stone\n- timber",
  );
  expect(slides.map(({ kind }) => kind)).toEqual(["list"]);
});

for (const nothing of [
  "What is to be done? There follows a brief outline of three ways.",
  "Dear Gray: Here are a few stray notes on the tolls. JFM.",
]) {
  test(`“${nothing}” says nothing and stands in the notes`, async () => {
    expect(bodies(await slidesOf(`# Plan\n\n${FACT}\n\n${nothing}`))).toEqual([[FACT, 2]]);
  });
}

test("a question beside a fact keeps its slide", async () => {
  const asks = "Who pays for the new ferry? The towns on the river pay for it by weight.";
  expect(await slidesOf(`# Plan\n\n${FACT}\n\n${asks}`)).toHaveLength(2);
});
