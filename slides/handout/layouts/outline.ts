import { breakLines } from "../../deck/break-lines.ts";
import { compositionOf } from "../../deck/composition.ts";
import type { Deck, Run, Setting, Slide } from "../../deck/deck.ts";
import { isClause, wordsAreClause } from "../../markup/kinds/stage.ts";
import { fillRegions } from "../fill-regions.ts";
import { textBlock, type FlowBlock } from "../flow.ts";
import type { Box } from "../geometry.ts";
import { hangMarker } from "../hang-marker.ts";
import { PAPER_STEPS, type PaperRole, type PrintSize } from "../paper-steps.ts";
import { rejoinLines } from "../rejoin-lines.ts";
import { furnitureRun } from "../set-line.ts";
import type { LaidOut, LayoutContext } from "./layout.ts";
import { indentPx, NUMBER_PX } from "./text-margins.ts";

const BEFORE = { sectionPx: 30, slidePx: 18, bodyPx: 4 } as const;

/** How text is set in a column. */
interface Setter {
  readonly size: PrintSize;
  readonly widthPx: number;
}

/** All words of the slides as running text, each slide under its number: what the slides say to who can't see them. */
export function outlineLayout({ source, options, geometry, shown }: LayoutContext): LaidOut {
  const box = besideNumbers(geometry.content, options.size, source.deck.direction);
  const blocks = outlineBlocks(source.deck, shown, { size: options.size, widthPx: box.widthPx });
  return {
    boxes: { outline: box },
    drafts: fillRegions(blocks, () => box.heightPx).map((fragments) => ({
      slides: [],
      parts: [{ kind: "flow", box: "outline", fragments }],
    })),
  };
}

/** A box without the column of numbers before its text. */
export function besideNumbers(box: Box, size: PrintSize, direction: "ltr" | "rtl"): Box {
  const numberPx = NUMBER_PX[size];
  return {
    ...box,
    xPx: box.xPx + (direction === "rtl" ? 0 : numberPx),
    widthPx: box.widthPx - numberPx,
  };
}

/** The words of slides (indexes from 0), each slide's number before its first line. */
export function outlineBlocks(
  { slides }: Pick<Deck, "slides">,
  indexes: readonly number[],
  setter: Setter,
): readonly FlowBlock[] {
  return indexes.flatMap((index) => {
    const slide = slides[index];
    return slide === undefined ? [] : slideBlocks(slide, index, setter);
  });
}

function slideBlocks(slide: Slide, index: number, setter: Setter): readonly FlowBlock[] {
  const section = slide.kind === "section" || slide.kind === "title";
  const blocks: FlowBlock[] = [];
  if (slide.headline !== null)
    blocks.push({
      ...block(section ? "heading" : "subheading", rejoinLines(slide.headline.lines), setter),
      tag: slide.kind === "title" ? "h1" : section ? "h2" : "h3",
      capital: slide.kind !== "title" && isClause(slide.headline),
    });
  const begins = compositionOf(slide) === "stage" && wordsAreClause(slide);
  blocks.push(...bodyBlocks(slide, setter).map((each) => ({ ...each, capital: begins })));
  if (slide.attribution !== null) blocks.push(speakerBlock(slide.attribution, setter));
  return blocks.map((each, at) => ({
    ...each,
    beforePx: at === 0 ? (section ? BEFORE.sectionPx : BEFORE.slidePx) : BEFORE.bodyPx,
    marginStart: at === 0 ? String(index + 1) : null,
    slides: [index],
    keepWithNext: at === 0 && blocks.length > 1,
  }));
}

function bodyBlocks({ body, marks }: Slide, setter: Setter): readonly FlowBlock[] {
  switch (body.kind) {
    case "none":
      return [];
    case "text":
      return [textOf(body.setting, rejoinLines(body.setting.lines, marks), setter)];
    case "items":
      return body.items.map(({ setting, marker, markerStart, depth }) => {
        const inner = { ...setter, widthPx: setter.widthPx - indentPx(depth + 1, setter.size) };
        const block = { ...textOf(setting, rejoinLines(setting.lines), inner), depth: depth + 1 };
        const shown = { text: marker ?? "–", start: marker === null ? null : markerStart };
        return hangMarker(block, shown, setter);
      });
    case "fields":
      return body.fields.map(({ label, value }) => block("text", joined([label, value], " "), setter));
    case "table":
      return [...(body.header === null ? [] : [body.header]), ...body.rows].map((row) =>
        block("text", joined(row, " · "), setter),
      );
  }
}

function textOf({ step }: Setting, runs: readonly Run[], setter: Setter): FlowBlock {
  return block(step === "code-24" ? "code" : "text", runs, setter);
}

function block(role: PaperRole, runs: readonly Run[], { size, widthPx }: Setter): FlowBlock {
  const step = PAPER_STEPS[size][role];
  return textBlock({ role, linePx: step.linePx, lines: breakLines(runs, step, widthPx) });
}

function speakerBlock(
  { speaker, role }: { readonly speaker: string; readonly role: string | null },
  setter: Setter,
): FlowBlock {
  const name = furnitureRun(speaker, { strong: true });
  return block("label", role === null ? [name] : [name, furnitureRun(` · ${role}`)], setter);
}

/** Several texts on one line with a sign of ours between them; empty ones are left out. */
function joined(settings: readonly Setting[], between: string): readonly Run[] {
  return settings
    .filter(({ lines }) => lines.length > 0)
    .flatMap(({ lines }, at) => [...(at === 0 ? [] : [furnitureRun(between)]), ...rejoinLines(lines)]);
}
