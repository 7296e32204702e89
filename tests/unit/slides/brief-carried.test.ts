import { expect, test } from "@playwright/test";
import { brief } from "../../../slides/brief.ts";
import type { BriefingFile } from "../../../slides/saved/briefing-file/briefing-file.ts";
import { writeBriefingFile } from "../../../slides/saved/briefing-file/write.ts";
import { arrangedFrom } from "./arrangement/support.ts";
import { inShort } from "./briefing-of.ts";

const SOURCE = "# Harbour\n\nThe mill stands.\n\nNobody has paid.";

/** A briefing in 4:3 and dark, whose second slide is hidden. */
async function carried(): Promise<BriefingFile> {
  const { arrangement } = await arrangedFrom(SOURCE, ({ slide }) => ({
    kind: "stand",
    slide: slide(2),
    standing: "hidden",
  }));
  return {
    memo: { name: "harbour.md", bytes: new TextEncoder().encode(SOURCE) },
    shape: "4:3",
    marking: null,
    route: 10,
    arrangement,
    look: { theme: "dark", transition: "none", builds: false, brand: null },
    ink: null,
  };
}

test("a briefing that was carried opens exactly as it was left", async () => {
  const file = await carried();
  const opened = await brief(writeBriefingFile(file), "any.briefing");
  if (!opened.ok) throw new Error(opened.problem.message);
  const { deck, carried: brought, ok } = opened.value;
  expect({
    shape: deck.shape,
    theme: deck.look.theme,
    slides: deck.slides.map((slide) => [inShort(slide).body?.[0], slide.standing]),
    ok,
  }).toEqual({
    shape: "4:3",
    theme: "dark",
    slides: [
      [undefined, "main"],
      ["The mill stands.", "hidden"],
      ["Nobody has paid.", "main"],
    ],
    ok: true,
  });
  expect(brought).toEqual(file);
});

test("what is asked for goes before what was carried", async () => {
  const opened = await brief(writeBriefingFile(await carried()), null, { shape: "16:9", arrangement: [] });
  expect(opened.ok && [opened.value.deck.shape, opened.value.deck.slides[1]?.standing]).toEqual([
    "16:9",
    "main",
  ]);
});

test("a file that only calls itself a briefing is refused as one", async () => {
  const opened = await brief(new TextEncoder().encode("# Harbour"), "harbour.briefing");
  expect(opened.ok ? null : opened.problem.code).toBe("briefing/memo-lost");
});
