import { BrokenRule } from "./broken-rule.ts";
import type { Size } from "./page-port.ts";
import { strict } from "./strict.ts";

/** A window that is drawn off screen. */
export interface Offscreen {
  readonly size: Size;
  /** Pixels of a picture for each pixel of the page, along each side. */
  readonly scale: number;
}

/** What `capturePage()` gives, as far as it is read. */
export interface StandInImage {
  toPNG(): Buffer;
}

/** The options of `webPreferences.offscreen` that the stand-in has an answer to. */
const OPTIONS: ReadonlySet<string> = new Set(["deviceScaleFactor"]);

/** How a window is drawn off screen by its `webPreferences.offscreen`; null when it isn't. */
export function readOffscreen(wanted: unknown, size: Size): Offscreen | null {
  if (wanted === undefined || wanted === false) return null;
  const options = wanted === true ? {} : wanted;
  if (typeof options !== "object" || options === null)
    throw new BrokenRule("webPreferences.offscreen is an object or a boolean", "api/browser-window");
  const unknown = Object.keys(options).find((name) => !OPTIONS.has(name));
  if (unknown !== undefined)
    throw new BrokenRule(`The stand-in does not know offscreen.${unknown}`, "api/browser-window");
  const scale: unknown = "deviceScaleFactor" in options ? options.deviceScaleFactor : 1;
  if (typeof scale !== "number" || !(scale > 0))
    throw new BrokenRule("offscreen.deviceScaleFactor is a number above 0", "api/browser-window");
  return { size, scale };
}

/** The image of a captured page: at the scale that was asked for, so that nobody has to resize it. */
export function createImage(png: Buffer): StandInImage {
  return strict("NativeImage", "api/native-image", { toPNG: () => png });
}

/** Throws for a window on the screen: a hidden one may give an empty image, or none ever. */
export function needOffscreen(offscreen: Offscreen | null): Offscreen {
  if (offscreen === null)
    throw new BrokenRule(
      "The stand-in's capturePage() wants a window that is drawn off screen",
      "api/web-contents",
    );
  return offscreen;
}
