import type { Display } from "electron";
import type { DisplayIdentity } from "../../slides/saved/chosen-displays.ts";

/** What is needed of a display to tell it from others. */
export type KnownDisplay = Pick<Display, "id" | "label" | "bounds" | "internal">;

export type { DisplayIdentity } from "../../slides/saved/chosen-displays.ts";

export function identityOf(display: KnownDisplay): DisplayIdentity {
  const { id, label, internal, bounds } = display;
  return { id, label, internal, width: bounds.width, height: bounds.height };
}

/**
 * The display that is most likely the one meant, or null when none is like it. A name that both have counts more than
 * the system's number, which another display may have got; built-in and plugged-in ones are never mistaken for each
 * other.
 */
export function findDisplay<Known extends KnownDisplay>(
  displays: readonly Known[],
  wanted: DisplayIdentity,
): Known | null {
  const ranked = displays
    .map((display) => ({ display, score: likeness(identityOf(display), wanted) }))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score);
  return ranked[0]?.display ?? null;
}

/** 0 means: not this one. Label outweighs number, number outweighs size. */
function likeness(one: DisplayIdentity, other: DisplayIdentity): number {
  if (one.internal !== other.internal) return 0;
  const sameLabel = one.label !== "" && one.label === other.label;
  const otherLabel = one.label !== "" && other.label !== "" && !sameLabel;
  const sameSize = one.width === other.width && one.height === other.height;
  if (otherLabel) return 0;
  return (sameLabel ? 4 : 0) + (one.id === other.id ? 2 : 0) + (sameSize ? 1 : 0);
}
