import { expect, test } from "@playwright/test";
import { slidesOf } from "../../briefing-of.ts";

test("a short paragraph stands whole", async () => {
  expect(await slidesOf("# Plan\n\nAll this without the loss of a *single* soldier.")).toEqual([
    {
      kind: "statement",
      body: ["All this without the loss of a single soldier."],
      notes: ["All this without the loss of a single soldier."],
    },
  ]);
});

test("a question stands as a question", async () => {
  expect((await slidesOf("# Plan\n\nHow should it end?")).map(({ kind }) => kind)).toEqual(["question"]);
});

test("a paragraph with an answer is no question", async () => {
  expect((await slidesOf("# Plan\n\nHow should it end? In peace.")).map(({ kind }) => kind)).toEqual([
    "statement",
  ]);
});

test("a long paragraph gives its key line, and stands in the notes whole", async () => {
  const paragraph = `The plan is sound and known to all. ${"It was agreed in the east. ".repeat(12).trim()}`;
  const [slide, ...more] = await slidesOf(`# Plan\n\n${paragraph}`);
  expect([more, slide?.notes]).toEqual([[], [paragraph]]);
  expect(paragraph).toContain(slide?.body?.[0] ?? "-");
  expect((slide?.body?.[0] ?? "").split(" ").length).toBeLessThanOrEqual(40);
});

test("a paragraph that is mostly a quotation shows it, and has it in the notes first", async () => {
  const said = "“We will do all that can be done for the people of this town today.”";
  expect(await slidesOf(`# Plan\n\nMary Burns said: ${said}`)).toEqual([
    {
      kind: "quotation",
      body: [said],
      notes: [`«${said}»`, `Mary Burns said: ${said}`],
      speaker: "Mary Burns",
    },
  ]);
});

test("a sentence that no slide can hold goes on over several, word for word", async () => {
  const sentence = `${Array.from({ length: 400 }, (_, index) => `word${index}`).join(" ")}.`;
  const slides = await slidesOf(`# Plan\n\n${sentence}`);
  expect(slides.map(({ body }) => body?.[0]).join(" ")).toBe(sentence);
  expect(slides.map(({ part }) => part)).toEqual(
    slides.map((_, index) => `${index + 1} of ${slides.length}`),
  );
  expect(slides[0]?.notes).toEqual([sentence]);
});

test("a very long paragraph has a slide for each of its parts, with that part in the notes", async () => {
  const sentence = (subject: string): string =>
    `The ${subject} of the old town was rebuilt in stone by the people who lived there in those years. `;
  const subjects = [
    "mill",
    "bridge",
    "school",
    "church",
    "market",
    "harbour",
    "wall",
    "gate",
    "well",
    "hall",
  ];
  const paragraph = [...subjects, ...subjects.map((one) => `second ${one}`)].map(sentence).join("").trim();
  const slides = await slidesOf(`# Plan\n\n${paragraph}`);
  expect(slides.length).toBeGreaterThan(1);
  expect(slides.flatMap(({ notes }) => notes ?? []).join(" ")).toBe(paragraph);
});

test("a part of a long paragraph whose sentences are all too long for a slide stands in the notes before it", async () => {
  const plain = "The mill of the old town was rebuilt in stone by the people who lived there in those years.";
  const wordy = `The bridge was ${"widened and then narrowed once more and after that ".repeat(6)}left alone by all who had a say in it.`;
  const paragraph = [plain, ...Array.from({ length: 9 }, () => plain), wordy, wordy, wordy].join(" ");
  const slides = await slidesOf(`# Plan\n\n${paragraph}`);
  expect(slides.map(({ body }) => (body?.[0] ?? "").split(" ").length <= 40)).toEqual(slides.map(() => true));
  expect(slides.flatMap(({ notes }) => notes ?? []).join(" ")).toBe(paragraph);
});

const MILL = "The mill of the old town was rebuilt in stone by the people who lived there in those years. ";

test("a paragraph of more than 200 words is parted at the turn, and each part has its line", async () => {
  const praise = MILL.repeat(6);
  const turn = `But the bakers paid for it. ${"The bread of the market was dear to the poor of the town in those years. ".repeat(6)}`;
  const slides = await slidesOf(`# Plan\n\n${praise}${turn.trim()}`);
  expect(slides.map(({ notes }) => notes)).toEqual([[praise.trim()], [turn.trim()]]);
  expect(slides[1]?.body?.[0]).not.toContain("But");
});

test("a long paragraph shows no figure that stands for half of it", async () => {
  const slides = await slidesOf(`# Plan\n\nThe mill costs 40 million euros. ${MILL.repeat(12).trim()}`);
  expect(slides.map(({ kind }) => kind)).toEqual(["statement", "statement"]);
});
