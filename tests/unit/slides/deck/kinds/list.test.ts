import { expect, test } from "@playwright/test";
import { briefingOf, slidesOf } from "../../briefing-of.ts";

test("the lead-in heads the list and stands in its notes", async () => {
  expect(await slidesOf("# Plan\n\nThere are two ways:\n\n- war\n- *peace*")).toEqual([
    {
      kind: "list",
      headline: "There are two ways",
      body: ["war", "peace"],
      notes: ["There are two ways:", "war", "peace"],
    },
  ]);
});

test("a last sentence that points on announces the list without a colon", async () => {
  const slides = await slidesOf(
    "# Plan\n\nThe quay is the town's one way out, and nobody knows how long its piles will hold in the winter storms. It needs the following.\n\n- boats\n- ropes",
  );
  expect(slides.map(({ kind, headline }) => [kind, headline ?? null])).toEqual([
    ["statement", null],
    ["list", "It needs the following"],
  ]);
});

test("a paragraph without a colon announces nothing", async () => {
  expect(await slidesOf("# Plan\n\nSo it was.\n\n- war\n- peace")).toEqual([
    { kind: "statement", body: ["So it was."], notes: ["So it was."] },
    { kind: "list", body: ["war", "peace"], notes: ["war", "peace"] },
  ]);
});

test("a heading right before it heads a list without a lead-in", async () => {
  const slides = await slidesOf("# Plan\n\n## Ways\n\nText.\n\n### Two of them\n\n- war\n- peace");
  expect(slides.at(-1)).toEqual({
    kind: "list",
    headline: "Two of them",
    body: ["war", "peace"],
    notes: ["Two of them", "war", "peace"],
  });
});

test("numbers are kept, nested items are set in, and paragraphs of an item follow it", async () => {
  expect(
    (await slidesOf("# Plan\n\n3. three\n\n   more\n   - inner\n4. four")).map(({ body }) => body),
  ).toEqual([["3. three", "more", "> inner", "4. four"]]);
});

test("markers of plain text are the memo's own", async () => {
  expect(
    (await slidesOf("It began well.\n\n(a) one of them\n(b) two of them", "memo.txt")).at(-1)?.body,
  ).toEqual(["(a) one of them", "(b) two of them"]);
});

test("long items are parted evenly, each whole", async () => {
  const item = (name: string): string => `${name} ${"is one of those that go on for long ".repeat(3).trim()}`;
  const slides = await slidesOf(
    `# Plan\n\n${["A", "B", "C", "D"].map((name) => `- ${item(name)}`).join("\n")}`,
  );
  expect(slides.map(({ body, part }) => [body, part])).toEqual([
    [[item("A"), item("B")], "1 of 2"],
    [[item("C"), item("D")], "2 of 2"],
  ]);
});

test("paragraphs that only bear numbers stand by their key lines, and are whole in the notes", async () => {
  const [first, second] = [
    "The quay was built when ships were half as long as they are today. It is **too short**. The council has known this for eleven years, and has had it measured twice, by two different firms.",
    "The bridge can wait. Nothing on it has moved since the last flood, and what is loose can be tied by two people in one afternoon with what the yard holds in store.",
  ];
  const slides = await slidesOf(`# Plan\n\n1. ${first}\n2. ${second}`);
  expect(slides.map(({ kind }) => kind)).toEqual(["statement", "statement"]);
  expect(slides.map(({ notes }) => notes)).toEqual([[first.replaceAll("*", "")], [second]]);
});

test("an item that no slide can hold goes on over several", async () => {
  const item = Array.from({ length: 500 }, (_, index) => `word${index}`).join(" ");
  const slides = await slidesOf(`# Plan\n\n1. ${item}`);
  expect(slides.flatMap(({ body }) => body ?? []).join(" ")).toBe(item);
});

test("an item as long as a paragraph stands by its key line, whole in the notes", async () => {
  const long = `The plan is sound and known to all. ${"It was agreed in the east by everybody. ".repeat(12).trim()}`;
  const slides = await slidesOf(`# Plan\n\n- One way\n- Two ways\n- ${long}`);
  expect(slides.map(({ kind }) => kind)).toEqual(["list", "statement"]);
  expect(slides[1]?.notes).toEqual([long]);
});

test("a list nested deeper than can be read is set no further in", async () => {
  const deep = Array.from({ length: 12 }, (_, depth) => `${"  ".repeat(depth)}- item${depth}`).join("\n");
  const depths = (await slidesOf(`# Plan\n\n${deep}`))
    .flatMap(({ body }) => body ?? [])
    .map((text) => /^>*/u.exec(text)?.[0].length);
  expect(depths).toEqual([0, 1, ...Array<number>(9).fill(2)]); // the outermost heads them
});

test("tables, code and quotes in an item keep their words", async () => {
  const [slide] = await slidesOf(
    "# Plan\n\n- one\n\n  > quoted\n\n  ```\n  code\n  ```\n\n  | a | b |\n  |---|---|\n  | c | d |",
  );
  expect(slide?.body).toEqual(["one", "quoted", "code", "a", "b", "c", "d"]);
});

test("a numbered list of one item is a paragraph with a number, and stands by its key line", async () => {
  const slides = await slidesOf("# Plan\n\nText.\n\n8. The harbour is full. Nobody minds.\n\nMore text.");
  expect(slides.map(({ kind }) => kind)).toEqual(["statement", "statement", "statement"]);
});

test("a heading says more than a lead-in that leans on what stood before it", async () => {
  const [slide] = await slidesOf(
    "# Plan\n\n## Harbours\n\n### Ferries\n\nThese need to cover:\n\n- the crew of every ferry\n- the price of coal\n",
  ).then((slides) => slides.filter(({ kind }) => kind === "list"));
  expect(slide?.headline).toBe("Ferries");
});

test("a bullet that a long list leaves alone on its slide is set as a statement", async () => {
  const long = (name: string): string => `${name} ${"needs a harbour for its boats and ".repeat(5)}more.`;
  const slides = await slidesOf(`# Plan\n\nText.\n\n- ${long("Ada")}\n- ${long("Bo")}\n- ${long("Cy")}`);
  expect(slides.slice(1).map(({ kind, body }) => [kind, body?.length])).toEqual([
    ["statement", 1],
    ["statement", 1],
    ["statement", 1],
  ]);
});

test("such a bullet is a part of its list, and says which", async () => {
  const long = (name: string): string => `${name} ${"needs a harbour for its boats and ".repeat(4)}more.`;
  const { deck } = await briefingOf(`# Plan\n\nText.\n\n- ${long("Ada")}\n- ${long("Bo")}\n- Cy sails.`);
  const parts = deck.slides.slice(2).map(({ kind, part }) => [kind, part?.index, part?.count]);
  expect(parts).toEqual([
    ["statement", 1, 2],
    ["list", 2, 2],
  ]);
});

test("a paragraph that says something before it announces the list says it on a slide of its own", async () => {
  const said =
    "The harbour board has bought three boats for the winter, and has paid for all of them out of the fees of last year.";
  const slides = await slidesOf(`# Plan\n\nSome text.\n\n${said} These boats:\n\n- are fast\n- are dry`);
  expect(slides.slice(1)).toEqual([
    { kind: "statement", body: [said], notes: [said] },
    {
      kind: "list",
      headline: "These boats",
      body: ["are fast", "are dry"],
      notes: ["These boats:", "are fast", "are dry"],
    },
  ]);
});

const duties = ["first", "second", "third", "fourth", "fifth"]
  .map(
    (name) =>
      `  - the ${name} watch looks out over the bay and the river from the tower until the next one comes\n`,
  )
  .join("");

test("where each item has items of its own, it heads them on slides of their own", async () => {
  const slides = await slidesOf(
    `# Plan\n\nText of the plan.\n\n1. To see\n${duties.replaceAll("  -", "   -")}2. To hear\n   - the bell\n`,
  );
  const lists = slides.filter(({ kind }) => kind === "list");
  expect(lists.map(({ headline }) => headline)).toEqual(["1. To see", "1. To see", "2. To hear"]);
  expect(lists.map(({ notes }) => notes?.[0])).toEqual(["To see", "To see", "To hear"]);
  expect(lists.at(-1)?.body).toEqual(["the bell"]);
});

test("items below one without words keep their place", async () => {
  const slides = await slidesOf(`# Plan\n\nText of the plan.\n\n- &shy;\n  - the bell\n- To see\n${duties}`);
  expect(slides.flatMap(({ body }) => body ?? []).join(" ")).toContain("the bell");
});

test("an item heads the slides on which its own items go on, where nothing else does", async () => {
  const slides = await slidesOf(
    `# Plan\n\nText of the plan.\n\n- To see\n${duties}${duties}- To hear the bell\n`,
  );
  const lists = slides.filter(({ kind }) => kind === "list");
  expect(lists[0]?.headline).toBeUndefined();
  expect(lists[1]?.headline).toBe("To see");
  expect(lists[1]?.notes?.[0]).toBe("To see");
});

test("right under its section's heading a list has it for a headline, and what follows has not", async () => {
  const slides = await slidesOf(
    "# Plan\n\n## Harbours\n\n- coal\n- ferries\n\nNobody minds the noise.\n\n## Roads\n\nThey are dry.",
  );
  expect(slides.map(({ kind, headline }) => [kind, headline])).toEqual([
    ["section", "Harbours"],
    ["list", "Harbours"],
    ["statement", undefined],
    ["section", "Roads"],
    ["statement", undefined],
  ]);
});
