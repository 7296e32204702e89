import type { Note, Run } from "../../../slides/deck/deck.ts";
import { runsOfSlide } from "../../../slides/deck/slide-runs.ts";
import type { Block } from "../../../slides/memo/memo.ts";
import type { PlannedHandout } from "../../../slides/handout/plan-handout.ts";
import { slidesOnPages, type HandoutSource } from "../../../slides/handout/source.ts";
import type { Sheet, SheetPart } from "../../../slides/handout/sheet.ts";

/**
 * Says which words of the memo the planned pages leave out although the layout promises them: all of the memo, of the
 * slides' notes or of the slides. Told by the words' places, whatever stands between them; the finished PDF is then
 * compared with the plan.
 */
export function checkPlanned(handout: PlannedHandout, source: HandoutSource): readonly string[] {
  const { memo, deck } = source;
  const { shown } = slidesOnPages(source, handout.options);
  switch (handout.options.layout) {
    case "memo": {
      // A footnote's label is set as our own marker; its words are what stands in it.
      const blocks = memo.blocks.flatMap((block) => (block.kind === "footnote" ? block.blocks : [block]));
      const wanted = [...memo.header, ...blocks];
      const runs = runsOfFlows(handout.sheets);
      const unshown = memo.marks.filter(({ kind }) => kind === "left-out");
      return [
        ...holes(memo.text, wanted, [...placesOf(runs), ...unshown], "memo"),
        ...labelHoles(memo.blocks, runs),
      ];
    }
    case "notes":
      return shown.flatMap((index) => {
        const sheets = handout.sheets.filter(({ slides }) => slides.includes(index));
        const wanted = (deck.slides[index]?.notes ?? []).flatMap(({ runs }: Note) => placesOf(runs));
        return holes(memo.text, wanted, placesOf(runsOfFlows(sheets)), `notes of slide ${index + 1}`);
      });
    case "outline":
      return shown.flatMap((index) => {
        const slide = deck.slides[index];
        const wanted = slide === undefined ? [] : placesOf(runsOfSlide(slide));
        return holes(memo.text, wanted, placesOf(runsOfFlows(handout.sheets)), `slide ${index + 1}`);
      });
    default: {
      const drawn = new Set(handout.sheets.flatMap(({ parts }) => parts.flatMap(slideOf)));
      return shown
        .filter((index) => !drawn.has(index))
        .map((index) => `slide ${index + 1} stands on no page`);
    }
  }
}

function labelHoles(
  blocks: readonly Block[],
  runs: readonly Pick<Run, "text" | "start">[],
): readonly string[] {
  // A label that its column is too narrow for begins its note, with a sign of ours behind it.
  const set = new Set(runs.map(({ text }) => text.replace(/[\s\p{P}]+$/u, "")));
  return blocks
    .flatMap((block) => (block.kind === "footnote" && block.label !== "" ? [block.label] : []))
    .filter((label) => !set.has(label.replace(/[\s\p{P}]+$/u, "")))
    .map((label) => `the memo: the footnote "${label}" is on no page`);
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function slideOf(part: SheetPart): readonly number[] {
  return part.kind === "slide" ? [part.index] : [];
}

/** The runs of all running text, markers among them; what is set again at a page's top counts once. */
function runsOfFlows(sheets: readonly Sheet[]): readonly Pick<Run, "text" | "start">[] {
  return sheets.flatMap(({ parts }) =>
    parts.flatMap((part) =>
      part.kind !== "flow"
        ? []
        : part.fragments
            .filter(({ repeated }) => !repeated)
            .flatMap(({ block, from, to }) => [
              ...(block.marker === null ? [] : [block.marker]),
              ...block.cells.flatMap((cell) => cell.lines.slice(from, to).flatMap(({ runs }) => runs)),
            ]),
    ),
  );
}

/** Where runs stand in the memo; ours stand nowhere. */
function placesOf(runs: readonly Pick<Run, "text" | "start">[]): readonly Place[] {
  return runs.flatMap(({ text, start }) => (start === null ? [] : [{ start, end: start + text.length }]));
}

/** The words within `wanted` of which a letter is in no place of `had`. */
function holes(
  text: string,
  wanted: readonly Place[],
  had: readonly Place[],
  what: string,
): readonly string[] {
  const covered = new Uint8Array(text.length);
  for (const { start, end } of had) covered.fill(1, start, end);
  return wanted.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/[\p{L}\p{M}\p{N}]+/gu)]
      .filter(({ index, 0: word }) =>
        covered.subarray(start + index, start + index + word.length).includes(0),
      )
      .map(({ 0: word }) => `the ${what}: "${word}" is on no page`),
  );
}
