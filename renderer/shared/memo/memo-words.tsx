import type { ReactElement, ReactNode } from "react";
import type { Mark, Memo, Span } from "../../../slides/memo/memo.ts";
import { litParts } from "./lit-parts.ts";
import { piecesOf } from "./pieces.ts";

interface MemoWordsProps {
  readonly memo: Memo;
  readonly span: Span;
  /** Passages to set off from the rest. */
  readonly lit: readonly Span[];
}

/** A passage of the memo with its emphasis; links and footnote signs are shown as words, they lead nowhere here. */
export function MemoWords({ memo, span, lit }: MemoWordsProps): ReactElement {
  return (
    <>
      {litParts(span, lit).map((part) =>
        part.isLit ? (
          <mark key={part.start} data-lit="true">
            <Pieces memo={memo} span={part} />
          </mark>
        ) : (
          <Pieces key={part.start} memo={memo} span={part} />
        ),
      )}
    </>
  );
}

function Pieces({ memo, span }: Omit<MemoWordsProps, "lit">): ReactElement {
  return (
    <>
      {piecesOf(memo.marks, span).map((piece) => (
        <Marked key={piece.start} marks={piece.marks}>
          {memo.text.slice(piece.start, piece.end)}
        </Marked>
      ))}
    </>
  );
}

function Marked({
  marks,
  children,
}: {
  readonly marks: readonly Mark["kind"][];
  readonly children: string;
}): ReactNode {
  return marks.reduce<ReactNode>((inner, kind) => wrapped(kind, inner), children);
}

function wrapped(kind: Mark["kind"], inner: ReactNode): ReactNode {
  switch (kind) {
    case "strong":
      return <strong>{inner}</strong>;
    case "emphasis":
      return <em>{inner}</em>;
    case "deleted":
      return <del>{inner}</del>;
    case "code":
      return <code>{inner}</code>;
    case "footnote-reference":
      return <sup>{inner}</sup>;
    case "left-out":
      return inner;
    case "link":
      return <span className="memo-link">{inner}</span>;
  }
}
