import { useState } from "react";
import type { ReactElement } from "react";
import { words } from "../../shared/words.ts";
import type { Desk } from "../use-desk.ts";
import { ArrangeForm } from "./arrange-form.tsx";
import { timeChange } from "./change-for.ts";
import { clockTimeWords, readClockTime } from "./clock-time.ts";
import type { ArrangingHand } from "./use-arranging.ts";

interface TimeFormProps {
  readonly desk: Desk;
  readonly arranging: ArrangingHand;
}

/** Asks how long the briefer means to stay on the slide. */
export function TimeForm({ desk, arranging }: TimeFormProps): ReactElement {
  const { hand, onCloseForm } = arranging;
  const { plannedSeconds } = hand.slide;
  const [typed, setTyped] = useState(plannedSeconds === null ? "" : clockTimeWords(plannedSeconds));
  const [isWrong, setWrong] = useState(false);
  const save = (): void => {
    const seconds = readClockTime(typed);
    setWrong(seconds === "wrong");
    if (seconds === "wrong") return;
    if (seconds !== plannedSeconds) desk.onChange(timeChange(hand, seconds));
    onCloseForm();
  };
  return (
    <ArrangeForm title={words.arrange.timeTitle} onSave={save} onClose={onCloseForm}>
      <p>
        <input
          type="text"
          inputMode="numeric"
          className="arrange-time"
          aria-label={words.arrange.timeTitle}
          aria-describedby="arrange-time-hint"
          aria-invalid={isWrong}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <span id="arrange-time-hint">
          {isWrong ? words.arrange.timeWrong(typed) : words.arrange.timeHint}
        </span>
      </p>
    </ArrangeForm>
  );
}
