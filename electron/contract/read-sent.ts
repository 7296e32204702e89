import { languages } from "../../slides/language/interface-languages.ts";
import { success, type Result } from "../../slides/result.ts";
import { readDeck } from "../../slides/saved/deck.ts";
import { object, oneOf, text, whole, type Reader } from "../../slides/saved/reader.ts";
import { WINDOW_COMMANDS } from "../../slides/session/commands.ts";
import { readInkAction } from "../../slides/session/ink/read-ink.ts";
import { readKeyPress } from "../../slides/session/key-press.ts";
import { readMark } from "../../slides/session/mark.ts";
import { readAction } from "../../slides/session/read-action.ts";
import { MOST_SLIDES } from "../../slides/session/snapshot.ts";
import { refusal } from "./refusal.ts";
import type { RequestName, Requests } from "./channels.ts";

type Sent<Name extends RequestName> = Requests[Name]["sent"];

/** The longest address that browsers are asked to open, UTF-16 units. */
const LONGEST_ADDRESS = 2048;

const nothing: Reader<null> = (value, at) =>
  value === null ? success(null) : refusal("a window", at, "this request carries nothing");

/** How each request's payload is read; a request without a reader does not compile. */
const readers: { readonly [Name in RequestName]: Reader<Sent<Name>> } = {
  "memo:choose": nothing,
  "brand:choose": nothing,
  "memo:sample": nothing,
  "memo:initial": nothing,
  "memo:read": object<Sent<"memo:read">>({ id: text(64) }),
  "briefing:present": object<Sent<"briefing:present">>({ deck: readDeck, slide: whole(0, MOST_SLIDES) }),
  "show:get": nothing,
  "session:act": object<Sent<"session:act">>({ action: readAction }),
  "session:key": object<Sent<"session:key">>({ key: readKeyPress }),
  "mark:set": object<Sent<"mark:set">>({ mark: readMark }),
  "ink:act": object<Sent<"ink:act">>({ action: readInkAction }),
  "ink:get": nothing,
  "window:command": object<Sent<"window:command">>({ command: oneOf(WINDOW_COMMANDS) }),
  "language:get": nothing,
  "language:choose": object<Sent<"language:choose">>({ language: oneOf(languages) }),
  "link:open": object<Sent<"link:open">>({ address: text(LONGEST_ADDRESS) }),
};

/** Narrows what a window sent with a request; the shell touches nothing that has not gone through here. */
export function readSent<Name extends RequestName>(name: Name, sent: unknown): Result<Sent<Name>> {
  return readers[name](sent, name);
}
