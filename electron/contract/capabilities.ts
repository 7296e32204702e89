import type { WindowKind } from "./bridge.ts";
import type { BroadcastName, RequestName } from "./channels.ts";

/**
 * Which windows may ask for what: one row per request; a request without a row does not compile. The audience sends
 * keys, and where the mouse points and draws on its slide: with one display, or in a file without presenter window,
 * the briefer has nothing else to point at. Neither carries a word nor moves the briefing.
 */
const askers = {
  "memo:choose": ["desk"],
  "brand:choose": ["desk"],
  "memo:sample": ["desk"],
  "memo:initial": ["desk"],
  "memo:read": ["desk"],
  "shelf:list": ["desk"],
  "shelf:keep": ["desk"],
  "shelf:open": ["desk"],
  "shelf:forget": ["desk"],
  "file:save": ["desk"],
  "printers:list": ["desk"],
  "press:pdf": ["desk"],
  "press:print": ["desk"],
  "pictures:save": ["desk"],
  "pictures:stop": ["desk"],
  "briefing:present": ["desk"],
  "briefing:offer": ["desk"],
  "offer:get": ["presenter"],
  "show:get": ["presenter", "audience"],
  "session:act": ["presenter"],
  "session:key": ["presenter", "audience"],
  "keys:choose": ["presenter"],
  "mark:set": ["presenter", "audience"],
  "ink:act": ["presenter", "audience"],
  "ink:get": ["presenter", "audience"],
  "window:command": ["presenter"],
  "displays:get": ["presenter"],
  "displays:choose": ["presenter"],
  "text:save": ["presenter"],
  "language:get": ["desk", "presenter", "audience"],
  "language:choose": ["desk"],
  "rehearsal:get": ["presenter"],
  "rehearsal:forget": ["presenter"],
  "link:open": ["desk"],
} as const satisfies Record<RequestName, readonly WindowKind[]>;

/** Which windows hear what: one row per broadcast; a broadcast without a row does not compile. */
const hearers = {
  "session:snapshot": ["presenter", "audience"],
  "show:changed": ["presenter", "audience"],
  "offer:changed": ["presenter"],
  "offer:answered": ["desk"],
  "mark:moved": ["presenter", "audience"],
  "ink:changed": ["presenter", "audience"],
  "presenter:command": ["presenter"],
  "memo:handed-over": ["desk"],
  "language:changed": ["desk", "presenter", "audience"],
  "memo:changed": ["desk"],
  "pictures:taken": ["desk"],
} as const satisfies Record<BroadcastName, readonly WindowKind[]>;

/** Every request there is, in the order of the table. */
export const requestNames: readonly RequestName[] = namesOf(askers);

/** Every broadcast there is, in the order of the table. */
export const broadcastNames: readonly BroadcastName[] = namesOf(hearers);

/** Whether a window of this kind may ask for this. */
export function mayAsk(kind: WindowKind, name: RequestName): boolean {
  const allowed: readonly WindowKind[] = askers[name];
  return allowed.includes(kind);
}

/** Whether a window of this kind is told this. */
export function hears(kind: WindowKind, name: BroadcastName): boolean {
  const told: readonly WindowKind[] = hearers[name];
  return told.includes(kind);
}

/** Whether a text that came from outside is the name of a request. */
export function isRequestName(name: string): name is RequestName {
  return Object.hasOwn(askers, name);
}

/** Whether a text that came from outside is the name of a broadcast. */
export function isBroadcastName(name: string): name is BroadcastName {
  return Object.hasOwn(hearers, name);
}

/** The keys of a table as its own names; `Object.keys` only promises strings. */
function namesOf<Name extends string>(table: Readonly<Record<Name, unknown>>): readonly Name[] {
  return Object.keys(table) as Name[];
}
