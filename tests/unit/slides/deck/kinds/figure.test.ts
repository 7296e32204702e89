import { expect, test } from "@playwright/test";
import { slidesOf } from "../../briefing-of.ts";

test("a figure is shown by its words", async () => {
  const words = "The front in May runs from the mill to the harbour of Newport";
  expect(await slidesOf(`# Plan\n\n![${words}](map.png)`)).toEqual([
    { kind: "figure", body: [words], notes: [words] },
  ]);
});

test("a figure of a few words, which say nothing without it, has no slide", async () => {
  expect(await slidesOf("# Plan\n\nText.\n\n![Ferry at the quay](quay.png)")).toEqual([
    { kind: "statement", body: ["Text."], notes: ["Text.", "Ferry at the quay"] },
  ]);
});

test("a figure without words has no slide", async () => {
  expect(await slidesOf("# Plan\n\n![](map.png)\n\nText.")).toEqual([
    { kind: "statement", body: ["Text."], notes: ["Text."] },
  ]);
});

test("a figure that only bears its file's name has no slide", async () => {
  expect(await slidesOf("# Plan\n\nText.\n\n![Logobody](logobody.png)")).toEqual([
    { kind: "statement", body: ["Text."], notes: ["Text.", "Logobody"] },
  ]);
});

test("a figure's words that only describe what it looks like have no slide", async () => {
  const text = "The ferry carries the grain of the whole valley over the river.";
  const slides = await slidesOf(
    `# Plan\n\n${text}\n\n![Two photos side by side of the old quay in the rain](quay.png)`,
  );
  expect(slides.map(({ body }) => body)).toEqual([[text]]);
});
