import { useLayoutEffect, useRef, type KeyboardEvent, type ReactElement } from "react";
import type { TimeChange, Timing } from "../../../slides/session/time/timing.ts";
import { words } from "../../shared/words.ts";
import { nextWallTime, timeOfDay } from "./time-of-day.ts";

interface PlanFieldsProps {
  readonly timing: Timing;
  /** From 0. */
  readonly slide: number;
  readonly onChange: (change: TimeChange) => void;
}

/** How long one has, in minutes or until a time of day, and the time for the slide that is shown. */
export function PlanFields({ timing, slide, onChange }: PlanFieldsProps): ReactElement {
  const { plan, targetsMs } = timing;
  const first = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  const target = targetsMs[slide] ?? null;
  return (
    <fieldset>
      <legend>{words.time.plan}</legend>
      <label>
        {words.time.planLength}
        <input
          ref={first}
          type="number"
          min={1}
          max={999}
          defaultValue={plan?.kind === "length" ? plan.ms / 60_000 : ""}
          onKeyDown={blurOnEnter}
          onBlur={(event) => {
            const minutes = event.target.valueAsNumber;
            if (minutes > 0 && !(plan?.kind === "length" && plan.ms === minutes * 60_000))
              onChange({ kind: "plan", plan: { kind: "length", ms: minutes * 60_000 } });
          }}
        />
      </label>
      <label>
        {words.time.planUntil}
        <input
          type="time"
          defaultValue={plan?.kind === "until" ? timeOfDay(new Date(plan.wallMs)) : ""}
          onKeyDown={blurOnEnter}
          onBlur={(event) => {
            const wallMs = nextWallTime(event.target.value, new Date());
            if (wallMs !== null && !(plan?.kind === "until" && plan.wallMs === wallMs))
              onChange({ kind: "plan", plan: { kind: "until", wallMs } });
          }}
        />
      </label>
      <button type="button" disabled={plan === null} onClick={() => onChange({ kind: "plan", plan: null })}>
        {words.time.planNone}
      </button>
      <label title={words.time.targetHint}>
        {words.time.target(slide + 1)} ({words.time.seconds})
        <input
          type="number"
          min={1}
          max={36_000}
          defaultValue={target === null ? "" : Math.round(target / 1000)}
          onKeyDown={blurOnEnter}
          onBlur={(event) => {
            const seconds = event.target.valueAsNumber;
            const ms = seconds > 0 ? seconds * 1000 : null;
            if (ms !== target) onChange({ kind: "target", slide, ms });
          }}
        />
      </label>
    </fieldset>
  );
}

/** Enter takes what was typed. */
function blurOnEnter(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key === "Enter") event.currentTarget.blur();
}
