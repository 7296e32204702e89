import type { AudienceDisplay, DisplayPicture } from "../../../electron/contract/channels.ts";
import { coverageOf } from "../../../slides/deck/coverage.ts";
import type { Deck } from "../../../slides/deck/deck.ts";
import { readingTimes } from "../notes/reading-time.ts";
import { words } from "../../shared/words.ts";

/** Whether a thing is in order, wants a look, or has to be mended before the doors open. */
export type Light = "green" | "amber" | "red";

/** One thing that is checked, with what to do about it. */
export interface CheckItem {
  readonly id: "displays" | "clicker" | "fonts" | "fit" | "sleep" | "power" | "time";
  readonly light: Light;
  readonly says: string;
}

/** What a machine tells of itself; null where it does not. */
export interface Machine {
  readonly displays: readonly DisplayPicture[] | null;
  /** The battery's charge from 0 to 1, and whether it is being charged. */
  readonly battery: { readonly level: number; readonly charging: boolean } | null;
  /** Which characters this machine can draw at all. */
  readonly draws: (character: string) => boolean;
}

/** What is known of the briefing and of the clicker in the briefer's hand. */
export interface Checked {
  readonly deck: Deck;
  readonly audience: AudienceDisplay | null;
  readonly machine: Machine;
  /** Chords that came while the check was open, in order. */
  readonly heard: readonly string[];
  /** Words a minute. */
  readonly pace: number;
  /** Slides that the version which is briefed leaves out, from 0. */
  readonly leftOut: readonly number[];
  /** How long the briefing may last, whole minutes; null where nothing is planned. */
  readonly plannedMinutes: number | null;
  /** How the key is called that opens the audience window again. */
  readonly windowKey: string;
}

/** How many characters are named before the rest is left out. */
const NAMED = 12;

const LOW_BATTERY = 0.5;

/** Nobody reads every word of the notes; what takes so many times as long as there is cannot be told either way. */
const FAR_TOO_LONG = 1.5;

/** The podium check, in the order in which things take time to mend. */
export function checkItems({
  deck,
  audience,
  machine,
  heard,
  pace,
  leftOut,
  plannedMinutes,
  windowKey,
}: Checked): readonly CheckItem[] {
  return [
    { id: "displays", ...displaysLight(machine.displays, audience, windowKey) },
    { id: "clicker", ...clickerLight(heard) },
    { id: "fonts", ...fontsLight(deck, machine.draws) },
    { id: "fit", ...fitLight(deck) },
    {
      id: "sleep",
      light: "amber",
      says: words.check[machine.displays === null ? "notKeptAwake" : "keptAwake"],
    },
    { id: "power", ...powerLight(machine.battery) },
    { id: "time", ...timeLight(minutesToRead(deck, leftOut, pace), plannedMinutes) },
  ];
}

type Finding = Omit<CheckItem, "id">;

function displaysLight(
  displays: Machine["displays"],
  audience: AudienceDisplay | null,
  windowKey: string,
): Finding {
  if (audience === null) return { light: "red", says: words.check.audienceGone(windowKey) };
  if (displays === null) return { light: "amber", says: words.check.unknownDisplays };
  const apart = displays.some((display) => display.audience && !display.presenter);
  return apart
    ? { light: "green", says: words.check.twoDisplays(audience.label) }
    : { light: "amber", says: words.check.oneDisplay };
}

function clickerLight(heard: readonly string[]): Finding {
  if (heard.includes("PageDown") && heard.includes("PageUp"))
    return { light: "green", says: words.check.clickerSeen };
  return { light: "amber", says: words.check.clickerHint };
}

function fontsLight(deck: Deck, draws: Machine["draws"]): Finding {
  const { characters, unbundled } = coverageOf(deck);
  const missing = unbundled.filter((character) => !draws(character));
  if (missing.length > 0) return { light: "red", says: words.check.missing(named(missing)) };
  if (unbundled.length > 0) return { light: "amber", says: words.check.fromSystem(named(unbundled)) };
  return { light: "green", says: words.check.allBundled(characters) };
}

function fitLight({ slides }: Deck): Finding {
  const over = slides.flatMap(({ fits }, index) => (fits ? [] : [index + 1]));
  return over.length === 0
    ? { light: "green", says: words.check.allFit(slides.length) }
    : { light: "red", says: words.check.notFit(over.slice(0, NAMED).join(", ")) };
}

function powerLight(battery: Machine["battery"]): Finding {
  if (battery === null) return { light: "amber", says: words.check.powerUnknown };
  if (battery.charging) return { light: "green", says: words.check.plugged };
  const says = words.check.battery(Math.round(battery.level * 100));
  return { light: battery.level < LOW_BATTERY ? "red" : "amber", says };
}

function timeLight(minutes: number, planned: number | null): Finding {
  if (planned === null) return { light: "green", says: words.check.readingTime(minutes) };
  return minutes <= planned
    ? { light: "green", says: words.check.withinPlan(minutes, planned) }
    : {
        light: minutes > planned * FAR_TOO_LONG ? "red" : "amber",
        says: words.check.overPlan(minutes, planned),
      };
}

function minutesToRead({ slides }: Deck, leftOut: readonly number[], pace: number): number {
  const main = slides.filter(({ standing }, index) => standing === "main" && !leftOut.includes(index));
  return Math.max(1, Math.round(readingTimes(main, pace).reduce((sum, ms) => sum + ms, 0) / 60_000));
}

function named(characters: readonly string[]): string {
  const shown = characters.slice(0, NAMED).join(" ");
  return characters.length > NAMED ? `${shown} …` : shown;
}
