import { expect, test } from "@playwright/test";
import { opensReferences } from "../../../../slides/deck/reference-headings.ts";
import { slidesOf } from "../briefing-of.ts";

for (const words of [
  "References",
  "7. Informative References",
  "Literaturverzeichnis",
  "Références",
  "Список литературы",
  "参考文献",
])
  test(`“${words}” opens a list of works`, () => expect(opensReferences(words)).toBe(true));

for (const words of ["References to the harbour", "Our sources of income", "Letters"])
  test(`“${words}” opens none`, () => expect(opensReferences(words)).toBe(false));

test("works stand behind the close, many on a slide", async () => {
  const works = ["Hale, A., “Ferries of the North”, 2004.", "Brand, K., “Harbours”, 2011."];
  const slides = await slidesOf(
    `# Plan\n\n## Quay\n\n${"The quay is old and nobody has mended it yet. ".repeat(4)}\n\n## References\n\n${works.join("\n\n")}`,
  );
  expect(slides.filter(({ kind }) => kind === "sources").map(({ body }) => body)).toEqual([works]);
  expect(slides.filter(({ kind }) => kind === "section").map(({ headline }) => headline)).toEqual(["Quay"]);
});
