import * as fc from "fast-check";

/** The two windows of a briefing. */
export type Side = "audience" | "presenter";

/** What may happen to real windows. `displays` counts the sets of displays of the show, from 0. */
export type WindowGust =
  | { readonly kind: "key"; readonly side: Side; readonly key: string }
  | { readonly kind: "reload" | "crash"; readonly side: Side }
  | { readonly kind: "displays"; readonly set: number }
  | { readonly kind: "wake" };

/** Sets of displays that may be plugged in. */
export const DISPLAY_SETS = 4;

/**
 * Keys that move, cover, freeze, point, ask and open. Esc comes with a key behind it, since two of them end a briefing
 * and then there is nothing to agree on.
 */
const KEYS = [
  ["PageDown", "PageDown", "PageDown", "ArrowRight", "Space", "Shift+PageDown"],
  ["PageUp", "PageUp", "ArrowLeft", "Shift+PageUp", "Home", "End", "7 Enter", "1 2 Enter", "j"],
  ["b", ".", "w", ",", "f", "Shift+F", "F5", "Escape PageDown", "Escape PageUp"],
  ["t", "Pause", "l", "s", "d", "e", "o", "?", "k", "i", "x", "Shift+T", "y", "+", "u"],
].flat();

const side = fc.constantFrom<Side>("audience", "presenter");

const key: fc.Arbitrary<WindowGust> = fc.record({
  kind: fc.constant("key" as const),
  side,
  key: fc.constantFrom(...KEYS),
});

const broken: fc.Arbitrary<WindowGust> = fc.record({
  kind: fc.constantFrom("reload" as const, "crash" as const),
  side,
});

const displays: fc.Arbitrary<WindowGust> = fc.record({
  kind: fc.constant("displays" as const),
  set: fc.nat(DISPLAY_SETS - 1),
});

/** Any storm over windows: mostly keys, in bursts; now and then a window that breaks, a cable, a sleep. */
export const anyWindowStorm: fc.Arbitrary<readonly WindowGust[]> = fc.array(
  fc.oneof(
    { weight: 12, arbitrary: key },
    { weight: 1, arbitrary: broken },
    { weight: 2, arbitrary: displays },
    { weight: 1, arbitrary: fc.constant<WindowGust>({ kind: "wake" }) },
  ),
  { minLength: 4, maxLength: 24 },
);
