import { useState, type ReactElement } from "react";
import type { Reminder, TimeChange } from "../../../slides/session/time/timing.ts";
import { words } from "../../shared/words.ts";
import { reminderWords } from "./reminder-words.ts";

interface ReminderFieldsProps {
  readonly reminders: readonly Reminder[];
  readonly onChange: (change: TimeChange) => void;
}

/** What one wants to be reminded of, and when. */
export function ReminderFields({ reminders, onChange }: ReminderFieldsProps): ReactElement {
  const [minutes, setMinutes] = useState(5);
  const [kind, setKind] = useState<Reminder["kind"]>("left");
  const set = (next: readonly Reminder[]): void => onChange({ kind: "reminders", reminders: next });
  return (
    <fieldset>
      <legend>{words.time.reminders}</legend>
      <label>
        {words.time.reminderMinutes}
        <input
          type="number"
          min={1}
          max={999}
          value={minutes}
          onChange={(event) => setMinutes(Math.max(1, event.target.valueAsNumber || 1))}
        />
      </label>
      <select
        aria-label={words.time.reminders}
        value={kind}
        onChange={(event) => setKind(event.target.value === "gone" ? "gone" : "left")}
      >
        <option value="left">{words.time.reminderLeft}</option>
        <option value="gone">{words.time.reminderGone}</option>
      </select>
      <button type="button" onClick={() => set([...reminders, { kind, ms: minutes * 60_000 }])}>
        {words.time.addReminder}
      </button>
      <ul className="time-reminders">
        {reminders.map((reminder, index) => (
          <li key={index}>
            {reminderWords(reminder)}
            <button
              type="button"
              aria-label={words.time.dropReminder(reminderWords(reminder))}
              onClick={() => set(reminders.filter((_, at) => at !== index))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
