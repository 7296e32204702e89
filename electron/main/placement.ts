import type { Display, Rectangle } from "electron";
import { findDisplay, type DisplayIdentity } from "./display-identity.ts";

/** What is needed of a display to place windows on it. */
export type Screen = Pick<Display, "id" | "label" | "bounds" | "workArea" | "internal">;

/** Where a window goes and how it fills its display. */
export interface Placement {
  readonly display: Screen;
  readonly mode: "full-screen" | "maximised" | "window";
  /** In the system's device-independent pixels; for a full screen, where it starts from. */
  readonly bounds: Rectangle;
}

export interface Layout {
  readonly audience: Placement;
  readonly presenter: Placement;
}

/** The presenter window's part of the only display's width and height: the slide shows behind it. */
const PRESENTER_SHARE = 0.85;

/**
 * Where the presenting windows go. With two displays or more: the audience fills the one it was on before (`wanted`),
 * else the first that is plugged in, else the first that is not the primary one; the presenter is on the primary
 * display or, when the audience has that, on the first of the others. With one: the audience is maximised and the
 * presenter stands before it, so that nobody is locked out behind a slide. `displays` is never empty; `primary` is
 * one of them.
 */
export function layOut(displays: readonly Screen[], primary: Screen, wanted: DisplayIdentity | null): Layout {
  const others = displays.filter((display) => display.id !== primary.id);
  if (others.length === 0) return onOneDisplay(primary);
  const remembered = wanted === null ? null : findDisplay(displays, wanted);
  const audience = remembered ?? others.find((display) => !display.internal) ?? others[0] ?? primary;
  const presenter = audience.id === primary.id ? (others[0] ?? primary) : primary;
  return {
    audience: { display: audience, mode: "full-screen", bounds: audience.bounds },
    presenter: { display: presenter, mode: "maximised", bounds: presenter.workArea },
  };
}

function onOneDisplay(display: Screen): Layout {
  return {
    audience: { display, mode: "maximised", bounds: display.workArea },
    presenter: { display, mode: "window", bounds: centred(display.workArea) },
  };
}

function centred({ x, y, width, height }: Rectangle): Rectangle {
  const own = { width: Math.round(width * PRESENTER_SHARE), height: Math.round(height * PRESENTER_SHARE) };
  return { x: x + Math.round((width - own.width) / 2), y: y + Math.round((height - own.height) / 2), ...own };
}
