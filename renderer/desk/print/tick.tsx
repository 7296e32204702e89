import type { ReactElement } from "react";

interface TickProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Something that is wanted or not. */
export function Tick({ label, checked, onChange }: TickProps): ReactElement {
  return (
    <label className="print-tick">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );
}
