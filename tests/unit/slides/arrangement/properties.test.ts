import { expect, test } from "@playwright/test";
import * as fc from "fast-check";
import { anchorAt } from "../../../../slides/arrangement/anchor.ts";
import type { Arrangement, Change } from "../../../../slides/arrangement/arrangement.ts";
import { slideAnchor } from "../../../../slides/arrangement/slide-anchor.ts";
import type { Briefing } from "../../../../slides/brief.ts";
import { brief, briefFrom } from "../../../../slides/brief.ts";
import { sentenceSpans } from "../../../../slides/language/sentences.ts";
import { anyMemo } from "../any-memo.ts";

/** Memos are arranged again and again, which takes a slow machine a while. */
test.describe.configure({ timeout: 180_000 });

/** A failure is told after so long at most, however small a case could still be found. */
const LONGEST_MS = 120_000;

/** Numbers that a change is picked with, whatever the deck is by then. */
const pick = fc.record({
  kind: fc.constantFrom<Change["kind"]>(
    "key-line",
    "to-slide",
    "to-notes",
    "split",
    "join",
    "stand",
    "move",
    "builds",
    "time",
  ),
  slide: fc.nat(),
  other: fc.nat(),
  sentence: fc.nat(),
});
type Pick = typeof pick extends fc.Arbitrary<infer Value> ? Value : never;

/** The change that the numbers mean on a deck, or null where the slide has no words. */
function changeOn({ memo, deck }: Briefing, { kind, slide: at, other, sentence }: Pick): Change | null {
  const index = at % deck.slides.length;
  const slide = slideAnchor(memo.text, deck, index);
  const sentences = [...(deck.slides[index]?.notes ?? []), ...(deck.slides[index]?.sources ?? [])].flatMap(
    (span) => sentenceSpans(memo.text.slice(span.start, span.end), span.start),
  );
  const picked = sentences[sentence % Math.max(1, sentences.length)];
  const passage = picked === undefined ? null : anchorAt(memo.text, picked);
  switch (kind) {
    case "key-line":
      return passage === null ? null : { kind, slide, line: passage };
    case "split":
      return passage === null ? null : { kind, slide, at: passage };
    case "to-slide":
    case "to-notes":
      return passage === null ? null : { kind, slide, passage };
    case "join":
      return { kind, slide };
    case "stand":
      return { kind, slide, standing: (["main", "backup", "hidden"] as const)[other % 3] ?? "main" };
    case "move":
      return { kind, slide, before: slideAnchor(memo.text, deck, other % deck.slides.length) };
    case "builds":
      return { kind, slide, inTurn: other % 2 === 0 };
    case "time":
      return { kind, slide, seconds: 1 + (other % 600) };
    case "speaker":
      return null;
  }
}

test("no arrangement loses a word, invents one, or makes a slide that doesn't fit", async () => {
  await fc.assert(
    fc.asyncProperty(
      anyMemo,
      fc.array(pick, { minLength: 1, maxLength: 8 }),
      fc.constantFrom("16:9" as const, "4:3" as const),
      async ({ source, name }, picks, shape) => {
        const read = await brief(new TextEncoder().encode(source), name, { shape });
        if (!read.ok) return;
        let briefing = read.value;
        let arrangement: Arrangement = [];
        for (const each of picks) {
          const change = changeOn(briefing, each);
          if (change !== null) arrangement = [...arrangement, change];
          briefing = briefFrom(briefing.source, { shape, arrangement });
        }
        const misfits = briefing.deck.slides.filter((slide) => !slide.fits).map(({ id }) => id);
        const { lost, invented } = briefing.ledger;
        expect({ lost, invented, misfits }).toEqual({ lost: [], invented: [], misfits: [] });
      },
    ),
    { numRuns: 60, interruptAfterTimeLimit: LONGEST_MS },
  );
});

test("an arrangement of one memo replayed on any other lists what it can't place", async () => {
  await fc.assert(
    fc.asyncProperty(anyMemo, anyMemo, fc.array(pick, { maxLength: 6 }), async (first, second, picks) => {
      const [one, two] = [await read(first), await read(second)];
      if (one === null || two === null) return;
      const arrangement = picks.flatMap((each) => changeOn(one, each) ?? []);
      const replayed = briefFrom(two.source, { shape: "16:9", arrangement });
      expect(replayed.unplaced.every(({ change }) => arrangement.includes(change))).toBe(true);
      expect(replayed.ledger.lost).toEqual([]);
    }),
    { numRuns: 40, interruptAfterTimeLimit: LONGEST_MS },
  );
});

async function read({
  source,
  name,
}: {
  readonly source: string;
  readonly name: string;
}): Promise<Briefing | null> {
  const result = await brief(new TextEncoder().encode(source), name, { shape: "16:9" });
  return result.ok ? result.value : null;
}
