import type { Memo, Span } from "../../memo/memo.ts";
import type { Shape } from "../deck.ts";
import type { Draft } from "../draft.ts";
import { emptyDraft } from "../draft.ts";
import { headlineBox, textBox } from "../layout.ts";
import { runsOf } from "../runs.ts";
import { setText } from "../set-text.ts";

/** The close: who sent the memo and where to find them. None without a signature. */
export function closeDraft(memo: Memo, shape: Shape): readonly Draft[] {
  const { signature } = memo;
  if (signature === null) return [];
  const headline = setText(
    runsOf(memo, signature.name),
    ["title-56", "title-46"],
    headlineBox(shape),
  ).setting;
  const rest: Span = { start: signature.name.end, end: signature.end };
  const words = memo.text.slice(rest.start, rest.end);
  const start = rest.start + words.length - words.trimStart().length;
  const box = textBox({ kind: "close", shape, headline, attribution: null });
  const { setting } = setText(runsOf(memo, { start, end: rest.end }), ["item-32", "item-28", "item-24"], box);
  const shown = [signature.name, { start, end: rest.end }].filter((span) => span.end > span.start);
  return [
    {
      ...emptyDraft("close"),
      headline,
      body: words.trim() === "" ? { kind: "none" } : { kind: "text", setting },
      shown,
      stoodFor: [{ start: signature.start, end: signature.name.end }, ...shown.slice(1)],
    },
  ];
}
