import { breakLines } from "../deck/break-lines.ts";
import type { Note, Run } from "../deck/deck.ts";
import type { Attribution } from "../quotations/quotation.ts";
import { furnitureWords } from "../markup/furniture-words.ts";
import { textBlock, type FlowBlock, type FlowContainer } from "./flow.ts";
import { numberRanges } from "./number-ranges.ts";
import { PAPER_STEPS, type PrintSize } from "./paper-steps.ts";
import { furnitureRun } from "./set-line.ts";
import { handoutWords } from "./words.ts";

interface NoteSetting {
  readonly language: string;
  readonly size: PrintSize;
  readonly widthPx: number;
}

const BEFORE = { speakerPx: 22, speakerNextPx: 6, paragraphPx: 10, referencePx: 14 } as const;

/** A slide's notes as they are printed: who speaks above what he says, word for word, and the paragraphs' numbers. */
export function noteBlocks(notes: readonly Note[], setting: NoteSetting): readonly FlowBlock[] {
  const blocks: FlowBlock[] = [];
  let speaker: string | null = null;
  let repeat: FlowBlock | null = null;
  let container: FlowContainer | null = null;
  for (const note of notes) {
    const { attribution } = note;
    const named = note.kind === "quotation" ? (attribution?.speaker ?? null) : null;
    const first = named !== speaker;
    if (first) {
      speaker = named;
      repeat = named === null ? null : continued(named, setting);
      container = named === null ? null : { tag: "blockquote", columnsPx: null, anchor: null };
      if (attribution !== null && named !== null) blocks.push(speakerLine(attribution, setting));
    }
    blocks.push(noteBlock(note, first && named !== null, repeat, container, setting));
  }
  const reference = referenceText(notes, setting.language);
  return reference === null ? blocks : [...blocks, referenceBlock(reference, setting)];
}

function noteBlock(
  note: Note,
  first: boolean,
  repeat: FlowBlock | null,
  container: FlowContainer | null,
  { size, widthPx }: NoteSetting,
): FlowBlock {
  const step = PAPER_STEPS[size].text;
  return textBlock({
    role: "text",
    linePx: step.linePx,
    lines: breakLines(note.runs, step, widthPx),
    beforePx: first ? BEFORE.speakerNextPx : BEFORE.paragraphPx,
    path: container === null ? [] : [container],
    repeat,
  });
}

/** "Stephen Kotkin · Professor, of the Hoover Institution". */
function speakerLine({ speaker, role }: Attribution, { size, widthPx }: NoteSetting): FlowBlock {
  const step = PAPER_STEPS[size].label;
  const runs: Run[] = [furnitureRun(speaker, { strong: true })];
  if (role !== null) runs.push(furnitureRun(` · ${role}`));
  return textBlock({
    role: "label",
    linePx: step.linePx,
    lines: breakLines(runs, step, widthPx),
    beforePx: BEFORE.speakerPx,
    keepWithNext: true,
  });
}

function continued(name: string, { size, widthPx, language }: NoteSetting): FlowBlock {
  const step = PAPER_STEPS[size].label;
  const run = furnitureRun(handoutWords(language).continued(name), { strong: true });
  return textBlock({ role: "label", linePx: step.linePx, lines: breakLines([run], step, widthPx) });
}

function referenceBlock(text: string, { size, widthPx }: NoteSetting): FlowBlock {
  const step = PAPER_STEPS[size].label;
  return textBlock({
    role: "label",
    linePx: step.linePx,
    lines: breakLines([furnitureRun(text)], step, widthPx),
    beforePx: BEFORE.referencePx,
  });
}

/** "Memo ¶ 13–14, 16": the paragraphs that the notes hold, or null when none has a number. */
function referenceText(notes: readonly Note[], language: string): string | null {
  const numbers = notes.flatMap(({ paragraph }) => paragraph ?? []);
  if (numbers.length === 0) return null;
  return `${furnitureWords(language).memo} ¶ ${numberRanges(numbers)}`;
}
