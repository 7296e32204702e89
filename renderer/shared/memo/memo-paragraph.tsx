import { Fragment } from "react";
import type { ReactElement } from "react";
import type { Memo, Span } from "../../../slides/memo/memo.ts";
import { words } from "../words.ts";
import { MemoWords } from "./memo-words.tsx";
import { segmentsOf } from "./segments.ts";

interface MemoParagraphProps {
  readonly memo: Memo;
  readonly span: Span;
  /** The paragraph's number, from 1; null for what has none. */
  readonly number: number | null;
  readonly lit: readonly Span[];
  readonly choices: readonly Span[];
  readonly picked: Span | null;
}

/** A stretch of running text, sentence by sentence; those on offer can be picked. */
export function MemoParagraph({
  memo,
  span,
  number,
  lit,
  choices,
  picked,
}: MemoParagraphProps): ReactElement {
  const segments = segmentsOf(memo, span, choices);
  return (
    <>
      {number !== null && <ParagraphNumber number={number} isLit={touchesAny(span, lit)} />}
      {segments.map((segment, index) => (
        <Fragment key={segment.start}>
          {memo.text.slice(segments[index - 1]?.end ?? span.start, segment.start)}
          <span
            className="memo-sentence"
            data-start={segment.start}
            data-end={segment.end}
            {...(segment.isChoice ? choice(segment, lit, picked) : {})}
          >
            <MemoWords memo={memo} span={segment} lit={lit} />
          </span>
        </Fragment>
      ))}
      {memo.text.slice(segments.at(-1)?.end ?? span.start, span.end)}
    </>
  );
}

/** In the margin; left out of what is copied. */
function ParagraphNumber({
  number,
  isLit,
}: {
  readonly number: number;
  readonly isLit: boolean;
}): ReactElement {
  return (
    <span className="memo-number" data-number={number} data-stands={isLit}>
      <span className="visually-hidden">{words.desk.paragraphNumber(number)} </span>
    </span>
  );
}

function choice({ start, end }: Span, lit: readonly Span[], picked: Span | null): object {
  const isPicked = picked !== null && picked.start <= start && end <= picked.end;
  return {
    role: "button",
    tabIndex: -1,
    "aria-pressed": touchesAny({ start, end }, lit),
    "data-picked": isPicked,
  };
}

function touchesAny({ start, end }: Span, passages: readonly Span[]): boolean {
  return passages.some((passage) => passage.start < end && start < passage.end);
}
