import type { ReactElement, ToggleEvent } from "react";
import {
  CELL_ORDERS,
  HANDOUT_LAYOUTS,
  INKS,
  MARGINS,
  NOT_BRIEFED,
  ORIENTATIONS,
  orientationOf,
  PAPERS,
  type HandoutLayout,
  type HandoutOptions,
} from "../../../slides/handout/options.ts";
import { words } from "../../shared/words.ts";
import { CopiesField } from "./copies-field.tsx";
import { Select } from "./select.tsx";
import { Tick } from "./tick.tsx";

interface PrintOptionsProps {
  readonly options: HandoutOptions;
  /** Whether a shorter version is chosen, which leaves slides out. */
  readonly isShorter: boolean;
  readonly onChange: (part: Partial<HandoutOptions>) => void;
}

/** The layouts whose slides can follow each other by rows or by columns. */
const GRIDS: ReadonlySet<HandoutLayout> = new Set<HandoutLayout>(["4", "6", "9"]);

/** All that can be chosen about pages: first what everybody chooses, the rest behind one word. */
export function PrintOptions({ options, isShorter, onChange }: PrintOptionsProps): ReactElement {
  return (
    <>
      <Select
        label={words.print.layout}
        values={HANDOUT_LAYOUTS}
        labels={words.print.layouts}
        value={options.layout}
        onValue={(layout) => onChange({ layout })}
      />
      <Select
        label={words.print.paper}
        values={PAPERS}
        labels={words.print.papers}
        value={options.paper ?? "a4"}
        onValue={(paper) => onChange({ paper })}
      />
      <Select
        label={words.print.ink}
        values={INKS}
        labels={words.print.inks}
        value={options.ink}
        onValue={(ink) => onChange({ ink })}
      />
      {isShorter && (
        <Select
          label={words.print.notBriefed}
          values={NOT_BRIEFED}
          labels={words.print.notBriefedChoices}
          value={options.notBriefed}
          onValue={(notBriefed) => onChange({ notBriefed })}
        />
      )}
      <Tick
        label={words.print.large}
        checked={options.size === "large"}
        onChange={(large) => onChange({ size: large ? "large" : "normal" })}
      />
      <Tick label={words.print.lines} checked={options.lines} onChange={(lines) => onChange({ lines })} />
      <details className="print-more" onToggle={showOpened}>
        <summary>{words.print.more}</summary>
        <Select
          label={words.print.orientation}
          values={ORIENTATIONS}
          labels={words.print.orientations}
          value={orientationOf(options)}
          onValue={(orientation) => onChange({ orientation })}
        />
        <Select
          label={words.print.margins}
          values={MARGINS}
          labels={words.print.marginWidths}
          value={options.margins}
          onValue={(margins) => onChange({ margins })}
        />
        {GRIDS.has(options.layout) && (
          <Select
            label={words.print.order}
            values={CELL_ORDERS}
            labels={words.print.orders}
            value={options.order}
            onValue={(order) => onChange({ order })}
          />
        )}
        <Tick
          label={words.print.duplex}
          checked={options.duplex}
          onChange={(duplex) => onChange({ duplex })}
        />
        <Tick
          label={words.print.backup}
          checked={options.backup === "include"}
          onChange={(shown) => onChange({ backup: shown ? "include" : "omit" })}
        />
        <Tick
          label={words.print.hidden}
          checked={options.hidden === "include"}
          onChange={(shown) => onChange({ hidden: shown ? "include" : "omit" })}
        />
        <CopiesField copies={options.copies} onCopies={(copies) => onChange({ copies })} />
      </details>
    </>
  );
}

/** What opens would lie behind the buttons, which stay in sight. */
function showOpened({ currentTarget }: ToggleEvent<HTMLDetailsElement>): void {
  if (currentTarget.open) currentTarget.scrollIntoView({ block: "start" });
}
