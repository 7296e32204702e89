import type { ReactElement } from "react";
import type { Deck } from "../../../slides/deck/deck.ts";
import type { Action, Session } from "../../../slides/session/session.ts";
import type { TimeChange } from "../../../slides/session/time/timing.ts";
import { words } from "../../shared/words.ts";
import { PlanFields } from "./plan-fields.tsx";
import { RehearsalFields } from "./rehearsal-fields.tsx";
import { ReminderFields } from "./reminder-fields.tsx";
import type { KeptRuns } from "./use-rehearsals.ts";

interface TimePanelProps {
  readonly deck: Deck;
  readonly session: Session;
  readonly kept: KeptRuns;
  /** Words a minute. */
  readonly pace: number;
  readonly onAct: (action: Action) => void;
  readonly onSave: (name: string, text: string) => void;
}

/** All that one sets about time: how long one has, what to be reminded of, the slide's own time, and rehearsals. */
export function TimePanel({ deck, session, kept, pace, onAct, onSave }: TimePanelProps): ReactElement {
  const { timing, position } = session;
  const onChange = (change: TimeChange): void => onAct({ kind: "time", change });
  return (
    <section className="panel time-panel" aria-label={words.time.title}>
      <header>
        <h2 className="panel-title">{words.time.title}</h2>
        <button type="button" onClick={() => onAct({ kind: "panel", panel: "time" })}>
          {words.presenter.closeOverview}
        </button>
      </header>
      <div className="time-fields">
        <div>
          <PlanFields
            key={JSON.stringify([timing.plan, position.slide])}
            timing={timing}
            slide={position.slide}
            onChange={onChange}
          />
          <ReminderFields reminders={timing.reminders} onChange={onChange} />
        </div>
        <RehearsalFields
          deck={deck}
          timing={timing}
          kept={kept}
          pace={pace}
          onChange={onChange}
          onSave={onSave}
        />
      </div>
    </section>
  );
}
