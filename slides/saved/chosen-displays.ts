import { boolean, list, object, text, whole, type Reader } from "./reader.ts";

/** How a display is known again after it was unplugged: its number may have changed by then. */
export interface DisplayIdentity {
  readonly id: number;
  /** The system's name for it; may be empty. */
  readonly label: string;
  /** In the system's device-independent pixels. */
  readonly width: number;
  readonly height: number;
  readonly internal: boolean;
}

/** The display that the audience was given by hand while a set of displays was plugged in. */
export interface ChosenDisplay {
  /** All displays that were there, as one name that no order changes. */
  readonly plugged: string;
  readonly audience: DisplayIdentity;
}

/** What was chosen for each set, the latest last. */
export type ChosenDisplays = readonly ChosenDisplay[];

/** How many sets of displays are remembered; more rooms than anybody briefs in. */
const MOST_SETS = 50;

/** The choices with one more; the one for the same set is replaced, and the oldest forgotten when there are too many. */
export function withChosen(before: ChosenDisplays, chosen: ChosenDisplay): ChosenDisplays {
  return [...before.filter(({ plugged }) => plugged !== chosen.plugged), chosen].slice(-MOST_SETS);
}

const identity: Reader<DisplayIdentity> = object<DisplayIdentity>({
  id: whole(-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
  label: text(1000),
  width: whole(0, 1_000_000),
  height: whole(0, 1_000_000),
  internal: boolean,
});

/** Checks choices that were stored. */
export const readChosenDisplays: Reader<ChosenDisplays> = list(
  object<ChosenDisplay>({ plugged: text(10_000), audience: identity }),
  MOST_SETS,
);
