import type { Setting } from "../../deck/deck.ts";
import { TYPE_STEPS } from "../../deck/type-steps.ts";
import { spacedLine } from "../joined-runs.ts";
import type { Paragraph, Piece, ThemeColour } from "./drawing.ts";

/** A set text as a paragraph whose lines break where ours do; `scale` is the share of its type's size that it is set in. */
export function paragraphOf(setting: Setting, colour: ThemeColour, scale = 1): Paragraph {
  const usual = TYPE_STEPS[setting.step];
  const step = { ...usual, px: usual.px * scale };
  const lines = setting.lines.map((line, index) =>
    spacedLine(line, setting.lines[index + 1]).map((run): Piece => ({ run, step, colour })),
  );
  return { lines, firstIndent: 0, indent: 0, spaceBefore: 0 };
}

/** The paragraph with words in front of its first line. */
export function withPieceBefore(paragraph: Paragraph, piece: Piece): Paragraph {
  const [first = [], ...rest] = paragraph.lines;
  return { ...paragraph, lines: [[piece, ...first], ...rest] };
}

/** The paragraph with words behind its last line. */
export function withPieceBehind(paragraph: Paragraph, piece: Piece): Paragraph {
  const last = paragraph.lines.at(-1) ?? [];
  return { ...paragraph, lines: [...paragraph.lines.slice(0, -1), [...last, piece]] };
}
