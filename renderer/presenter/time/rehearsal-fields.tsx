import { useState, type ReactElement } from "react";
import type { Deck } from "../../../slides/deck/deck.ts";
import { csvText, targetsFrom } from "../../../slides/session/time/rehearsal.ts";
import type { TimeChange, Timing } from "../../../slides/session/time/timing.ts";
import { elapsedWords } from "../../shared/clock-words.ts";
import { words } from "../../shared/words.ts";
import { rehearsalCsv, rehearsalRows, type RehearsalRow } from "./rehearsal-table.ts";
import type { KeptRuns } from "./use-rehearsals.ts";

interface RehearsalFieldsProps {
  readonly deck: Deck;
  readonly timing: Timing;
  readonly kept: KeptRuns;
  /** Words a minute. */
  readonly pace: number;
  readonly onChange: (change: TimeChange) => void;
  readonly onSave: (name: string, text: string) => void;
}

/** Keeping runs, what they say, and what to do with them. */
export function RehearsalFields({
  deck,
  timing,
  kept,
  pace,
  onChange,
  onSave,
}: RehearsalFieldsProps): ReactElement {
  const { runs } = kept;
  const { rehearsing } = timing;
  const [sure, setSure] = useState(false);
  const rows = rehearsalRows(deck, runs);
  return (
    <fieldset>
      <legend>{words.time.rehearsal}</legend>
      <button
        type="button"
        aria-pressed={rehearsing}
        onClick={() => onChange({ kind: "rehearse", on: !rehearsing })}
      >
        {rehearsing ? words.time.endRun : words.time.rehearse}
      </button>
      <p role="status">
        {rehearsing ? `${words.time.rehearsing} ` : ""}
        {runs.length === 0
          ? words.time.noRuns
          : `${words.time.runs(runs.length)}. ${words.time.paceOf(pace)}`}
      </p>
      {runs.length > 0 && (
        <>
          <button
            type="button"
            onClick={() => onChange({ kind: "targets", targetsMs: targetsFrom(runs, deck.slides.length) })}
          >
            {words.time.takeTargets}
          </button>
          <button
            type="button"
            onClick={() => onChange({ kind: "targets", targetsMs: deck.slides.map(() => null) })}
          >
            {words.time.clearTargets}
          </button>
          <button
            type="button"
            onClick={() => onSave("rehearsal.csv", csvText(rehearsalCsv(deck, timing, runs)))}
          >
            {words.time.csv}
          </button>
          <button type="button" onClick={() => (sure ? kept.onForget() : setSure(true))}>
            {sure ? words.time.forgetSure : words.time.forgetRuns}
          </button>
          <SpreadTable title={words.time.section} rows={rows.sections} />
          <SpreadTable title={words.time.slide} rows={rows.slides} />
        </>
      )}
    </fieldset>
  );
}

function SpreadTable({
  title,
  rows,
}: {
  readonly title: string;
  readonly rows: readonly RehearsalRow[];
}): ReactElement {
  return (
    <table className="time-spread">
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col">{words.time.median}</th>
          <th scope="col">{words.time.spread}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.name}</th>
            <td>{elapsedWords(row.spread.medianMs)}</td>
            <td>{`${elapsedWords(row.spread.shortestMs)} – ${elapsedWords(row.spread.longestMs)}`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
