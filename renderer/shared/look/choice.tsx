import { useId, type ReactElement } from "react";
import "./choice.css";

interface ChoiceProps<Value extends string> {
  readonly legend: string;
  readonly values: readonly Value[];
  readonly labels: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onValue: (value: Value) => void;
}

/** One of a few values, side by side. */
export function Choice<Value extends string>(props: ChoiceProps<Value>): ReactElement {
  const name = useId();
  return (
    <fieldset className="choice">
      <legend>{props.legend}</legend>
      {props.values.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name={name}
            checked={each === props.value}
            onChange={() => props.onValue(each)}
          />
          <span>{props.labels[each]}</span>
        </label>
      ))}
    </fieldset>
  );
}
