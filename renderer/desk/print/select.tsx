import type { ReactElement } from "react";

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly labels: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onValue: (value: Value) => void;
}

/** One of a few values, with its label. */
export function Select<Value extends string>(props: SelectProps<Value>): ReactElement {
  const { label, values, labels, value, onValue } = props;
  return (
    <label className="print-select">
      <span>{label}</span>
      <select
        value={value}
        onChange={(event) => {
          const chosen = values.find((each) => each === event.target.value);
          if (chosen !== undefined) onValue(chosen);
        }}
      >
        {values.map((each) => (
          <option key={each} value={each}>
            {labels[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
