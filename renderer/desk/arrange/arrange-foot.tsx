import type { ReactElement } from "react";
import type { OpenMemo } from "../desk-state.ts";
import type { Desk } from "../use-desk.ts";
import { words } from "../../shared/words.ts";
import { ARRANGE_ACTIONS } from "./action-table.ts";
import { actionWords, doneWords } from "./action-words.ts";
import { KeyCaps, shortcutOf } from "./key-caps.tsx";
import { SpeakerForm } from "./speaker-form.tsx";
import { TimeForm } from "./time-form.tsx";
import type { ArrangingHand } from "./use-arranging.ts";
import "./arrange.css";

interface ArrangeFootProps {
  readonly desk: Desk;
  readonly open: OpenMemo;
  readonly arranging: ArrangingHand;
}

/** The foot of the desk: what can be done to what is in hand, what can be taken back, and the account of the words. */
export function ArrangeFoot({ desk, open, arranging }: ArrangeFootProps): ReactElement {
  const { hand, place, form, offers, onAct } = arranging;
  const rows = ARRANGE_ACTIONS.filter((row) => row.place === place && row.atFoot);
  const { refusal } = desk.state;
  return (
    <footer className="arrange-foot">
      {form === "time" && <TimeForm key={hand.slide.id} desk={desk} arranging={arranging} />}
      {form === "speaker" && <SpeakerForm key={hand.slide.id} desk={desk} arranging={arranging} />}
      <p className="arrange-refusal" role="status">
        {refusal !== null && [refusal.message, refusal.hint].filter((part) => part !== null).join(" ")}
      </p>
      <div
        className="arrange-actions"
        role="toolbar"
        aria-label={place === "line" ? words.arrange.lineActions : words.arrange.actions}
      >
        {rows.map(({ action, shown }) => (
          <button
            key={action}
            type="button"
            disabled={!offers(action)}
            aria-keyshortcuts={shortcutOf(shown)}
            onClick={() => onAct(action)}
          >
            {actionWords(action, hand)} <KeyCaps keys={shown} />
          </button>
        ))}
      </div>
      <UndoButtons desk={desk} open={open} />
      <Account open={open} />
    </footer>
  );
}

function UndoButtons({ desk, open }: Pick<ArrangeFootProps, "desk" | "open">): ReactElement {
  const { arrange } = words;
  const { done, undone } = open.history;
  const [last, next] = [done.at(-1), undone.at(-1)];
  return (
    <div className="arrange-undo">
      <button
        type="button"
        disabled={last === undefined}
        aria-keyshortcuts="Control+Z"
        title={last === undefined ? arrange.nothingToUndo : undefined}
        onClick={desk.onUndo}
      >
        {last === undefined ? arrange.undo : arrange.undoOf(doneWords(last))}
      </button>
      <button
        type="button"
        disabled={next === undefined}
        aria-keyshortcuts="Control+Shift+Z"
        title={next === undefined ? arrange.nothingToRedo : undefined}
        onClick={desk.onRedo}
      >
        {next === undefined ? arrange.redo : arrange.redoOf(doneWords(next))}
      </button>
    </div>
  );
}

/** Every word has its place, and is seen to have it. */
function Account({ open }: Pick<ArrangeFootProps, "open">): ReactElement {
  const { words: count, lost, invented } = open.briefing.ledger;
  const whole = lost.length === 0 && invented.length === 0;
  return (
    <p className="account" data-whole={whole}>
      {whole ? words.desk.account(count) : words.desk.accountBroken(lost.length, invented.length)}
    </p>
  );
}
