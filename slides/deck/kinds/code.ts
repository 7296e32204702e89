import type { Span } from "../../memo/memo.ts";
import { breakLines } from "../break-lines.ts";
import type { Line } from "../deck.ts";
import type { Draft } from "../draft.ts";
import { emptyDraft } from "../draft.ts";
import { textBox } from "../layout.ts";
import { widthOf } from "../measure.ts";
import type { PlanContext, Planned, Rule } from "../rule.ts";
import { TYPE_STEPS } from "../type-steps.ts";
import { headingBefore } from "./heading-before.ts";
import { WHOLE_ON_EACH } from "./text-slides.ts";

const STEP = "code-24";

/** Code keeps its lines. */
export const codeRule: Rule = {
  name: "code",
  why: "Code and other set text means what it means line by line, so its lines are kept.",
  plan: (context, at): Planned | null => {
    const block = context.units[at]?.block;
    return block?.kind === "code" ? { drafts: codeSlides(context, at, block), used: 1 } : null;
  },
};

function codeSlides(context: PlanContext, at: number, block: Span): readonly Draft[] {
  const headed = headingBefore(context, at);
  const headline = headed?.headline ?? null;
  const box = textBox({ kind: "code", shape: context.shape, headline, attribution: null });
  const lines = sourceLines(context.memo.text, block).flatMap((line) => setLine(context, line, box.widthPx));
  const most = Math.max(1, Math.floor(box.heightPx / TYPE_STEPS[STEP].linePx));
  const count = Math.ceil(lines.length / most);
  const each = Math.ceil(lines.length / Math.max(1, count));
  return Array.from({ length: count }, (_, index) => {
    const part = lines.slice(index * each, (index + 1) * each);
    return {
      ...emptyDraft("code"),
      headline,
      body: { kind: "text", setting: { step: STEP, lines: part } },
      part: count > 1 ? { index: index + 1, count } : null,
      shown: [...(headed === null ? [] : [headed.span]), ...spansOf(part)],
      stoodFor:
        index === 0 || count <= WHOLE_ON_EACH ? [{ start: block.start, end: block.end }] : spansOf(part),
    };
  });
}

/** The lines that have something on them, indentation included. */
function sourceLines(text: string, block: Span): readonly Span[] {
  return Array.from(text.slice(block.start, block.end).matchAll(/[^\n]*\S[^\n]*/gu), (match) => ({
    start: block.start + match.index,
    end: block.start + match.index + match[0].trimEnd().length,
  }));
}

/** A source line as it is; one that is too wide goes on in the next. */
function setLine({ memo }: PlanContext, line: Span, widthPx: number): readonly Line[] {
  const text = memo.text.slice(line.start, line.end).replace(/\t/gu, " ");
  const run = { text, start: line.start, strong: false, emphasis: false };
  return widthOf(text, STEP, run) <= widthPx ? [{ runs: [run] }] : breakLines([run], STEP, widthPx);
}

function spansOf(lines: readonly Line[]): readonly Span[] {
  return lines.flatMap(({ runs }) =>
    runs.flatMap(({ start, text }) => (start === null ? [] : [{ start, end: start + text.length }])),
  );
}
