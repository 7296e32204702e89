import { useMemo } from "react";
import type { ReactElement } from "react";
import { paragraphNumbers } from "../../../slides/deck/paragraph-numbers.ts";
import type { Memo, Span } from "../../../slides/memo/memo.ts";
import { MemoBlock } from "./memo-block.tsx";
import type { Shown } from "./memo-block.tsx";
import { MemoParagraph } from "./memo-paragraph.tsx";

interface MemoPageProps {
  readonly memo: Memo;
  /** Passages to set off from the rest. */
  readonly lit: readonly Span[];
  /** Passages that are on offer, in order and without overlap. */
  readonly choices: readonly Span[];
  /** The stretch that is picked among them, or null. */
  readonly picked: Span | null;
}

/** The memo as a page to read, its paragraphs numbered in the margin. */
export function MemoPage({ memo, lit, choices, picked }: MemoPageProps): ReactElement {
  const numbers = useMemo(() => paragraphNumbers(memo), [memo]);
  // A block that shows what it showed before is not drawn again; so the others must be told nothing new.
  const shownIn = (span: Span): Shown => ({
    lit: touching(lit, span),
    choices: touching(choices, span),
    picked: picked !== null && touches(picked, span) ? picked : null,
  });
  return (
    <article className="memo" lang={memo.language}>
      {memo.header.length > 0 && (
        <dl className="memo-header">
          {memo.header.map((field) => (
            <div key={field.start}>
              <dt>
                <MemoParagraph
                  memo={memo}
                  span={field.label}
                  number={numbers(field.start)}
                  {...shownIn(field)}
                />
              </dt>
              <dd>
                <MemoParagraph memo={memo} span={field.value} number={null} {...shownIn(field)} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {memo.blocks.map((block) => (
        <MemoBlock key={block.start} memo={memo} block={block} numbers={numbers} {...shownIn(block)} />
      ))}
    </article>
  );
}

const NONE: readonly Span[] = [];

function touching(spans: readonly Span[], span: Span): readonly Span[] {
  const found = spans.filter((each) => touches(each, span));
  return found.length === 0 ? NONE : found;
}

function touches(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start;
}
