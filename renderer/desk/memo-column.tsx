import { useEffect, useRef } from "react";
import type { ReactElement } from "react";
import type { Briefing } from "../../slides/brief.ts";
import type { Span } from "../../slides/memo/memo.ts";
import { MemoPage } from "../shared/memo/memo-page.tsx";
import { words } from "../shared/words.ts";
import { ProblemList } from "./problems.tsx";

interface MemoColumnProps {
  readonly briefing: Briefing;
  /** The passages of the picked slide. */
  readonly lit: readonly Span[];
  /** The picked slide, from 0. */
  readonly picked: number;
}

/** The memo to read, with the account of its words at the end. */
export function MemoColumn({ briefing, lit, picked }: MemoColumnProps): ReactElement {
  const column = useRef<HTMLElement>(null);
  useEffect(() => {
    const passage = column.current?.querySelector('[data-lit="true"]') ?? null;
    if (picked === 0) column.current?.scrollTo({ top: 0 });
    else passage?.scrollIntoView({ block: "center" });
  }, [picked]);

  const { words: count, lost, invented } = briefing.ledger;
  const whole = lost.length === 0 && invented.length === 0;
  return (
    // Scrollable, hence reachable by keyboard.
    <section className="desk-memo" aria-label={words.desk.memo} tabIndex={0} ref={column}>
      <ProblemList problems={briefing.problems} />
      <MemoPage memo={briefing.memo} lit={lit} />
      <p className="account">
        {whole ? words.desk.account(count) : words.desk.accountBroken(lost.length, invented.length)}
      </p>
    </section>
  );
}
