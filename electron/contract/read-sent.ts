import { EXPORT_FORMATS, SCALES } from "../../slides/export/options.ts";
import { ORIENTATIONS, PAPERS } from "../../slides/handout/options.ts";
import { languages } from "../../slides/language/interface-languages.ts";
import type { PressDocument } from "../../slides/markup/handout/press-page.ts";
import { success, type Result } from "../../slides/result.ts";
import { readDeck } from "../../slides/saved/deck.ts";
import { boolean, nullable, object, oneOf, text, whole, type Reader } from "../../slides/saved/reader.ts";
import { readShelfLabel } from "../../slides/saved/shelf.ts";
import { WINDOW_COMMANDS } from "../../slides/session/commands.ts";
import { readInkAction } from "../../slides/session/ink/read-ink.ts";
import { readKeyChanges } from "../../slides/session/key-changes.ts";
import { readKeyPress } from "../../slides/session/key-press.ts";
import { readMark } from "../../slides/session/mark.ts";
import { readAction } from "../../slides/session/read-action.ts";
import { readOffer } from "../../slides/session/read-offer.ts";
import { MOST_SLIDES } from "../../slides/session/snapshot.ts";
import { MOST_MINUTES } from "../../slides/session/start.ts";
import { LARGEST_FILE_BYTES } from "./file-problem.ts";
import { refusal } from "./refusal.ts";
import type { RequestName, Requests } from "./channels.ts";
import type { PictureJob, Printer, PrintSettings } from "./press.ts";

type Sent<Name extends RequestName> = Requests[Name]["sent"];

/** The longest address that browsers are asked to open, UTF-16 units. */
const LONGEST_ADDRESS = 2048;

/** The longest text that a window may ask to have written, UTF-16 units. */
const LONGEST_TEXT = 4_000_000;

const nothing: Reader<null> = (value, at) =>
  value === null ? success(null) : refusal("a window", at, "this request carries nothing");

/** The longest name that is offered for a file, UTF-16 units. */
const LONGEST_NAME = 255;

/** A file's content, no larger than a memo with what was made of it can be. */
const bytes: Reader<Uint8Array> = (value, at) =>
  value instanceof Uint8Array && value.length <= 2 * LARGEST_FILE_BYTES
    ? success(value)
    : refusal("a window", at, "its bytes are none, or too many");

/** Pages, no longer than what they are made from allows. */
const page = object<PressDocument>({
  document: text(2 * LARGEST_FILE_BYTES),
  style: text(LONGEST_TEXT),
});

/** The longest name of a printer, UTF-16 units; systems stay far below. */
const LONGEST_PRINTER = 1024;

const printer = object<Printer>({ id: text(LONGEST_PRINTER), name: text(LONGEST_PRINTER) });

const settings = object<PrintSettings>({
  paper: oneOf(PAPERS),
  orientation: oneOf(ORIENTATIONS),
  colour: boolean,
  duplex: boolean,
});

const pictures = object<PictureJob>({
  page,
  shape: oneOf(["16:9", "4:3"]),
  slides: whole(1, MOST_SLIDES),
  scale: oneOf(SCALES),
});

/** How each request's payload is read; a request without a reader does not compile. */
const readers: { readonly [Name in RequestName]: Reader<Sent<Name>> } = {
  "memo:choose": nothing,
  "brand:choose": nothing,
  "memo:sample": nothing,
  "memo:initial": nothing,
  "memo:read": object<Sent<"memo:read">>({ id: text(64) }),
  "shelf:list": nothing,
  "shelf:keep": object<Sent<"shelf:keep">>({ memo: nullable(text(64)), label: readShelfLabel, bytes }),
  "shelf:open": object<Sent<"shelf:open">>({ id: text(64) }),
  "shelf:forget": object<Sent<"shelf:forget">>({ id: text(64) }),
  "file:save": object<Sent<"file:save">>({
    name: text(LONGEST_NAME),
    format: oneOf(EXPORT_FORMATS),
    bytes,
  }),
  "printers:list": nothing,
  "press:pdf": object<Sent<"press:pdf">>({ page }),
  "press:print": object<Sent<"press:print">>({ page, settings, printer: nullable(printer) }),
  "pictures:save": object<Sent<"pictures:save">>({ name: text(LONGEST_NAME), job: pictures }),
  "pictures:stop": nothing,
  "briefing:present": object<Sent<"briefing:present">>({
    deck: readDeck,
    slide: whole(0, MOST_SLIDES),
    minutes: nullable(whole(1, MOST_MINUTES)),
  }),
  "briefing:offer": object<Sent<"briefing:offer">>({ offer: nullable(readOffer) }),
  "offer:get": nothing,
  "show:get": nothing,
  "session:act": object<Sent<"session:act">>({ action: readAction }),
  "session:key": object<Sent<"session:key">>({ key: readKeyPress }),
  "keys:choose": object<Sent<"keys:choose">>({ changes: readKeyChanges }),
  "mark:set": object<Sent<"mark:set">>({ mark: readMark }),
  "ink:act": object<Sent<"ink:act">>({ action: readInkAction }),
  "ink:get": nothing,
  "window:command": object<Sent<"window:command">>({ command: oneOf(WINDOW_COMMANDS) }),
  "displays:get": nothing,
  "displays:choose": object<Sent<"displays:choose">>({ id: whole(0, Number.MAX_SAFE_INTEGER) }),
  "text:save": object<Sent<"text:save">>({ name: text(LONGEST_NAME), text: text(LONGEST_TEXT) }),
  "language:get": nothing,
  "language:choose": object<Sent<"language:choose">>({ language: oneOf(languages) }),
  "rehearsal:get": nothing,
  "rehearsal:forget": nothing,
  "link:open": object<Sent<"link:open">>({ address: text(LONGEST_ADDRESS) }),
};

/** Narrows what a window sent with a request; the shell touches nothing that has not gone through here. */
export function readSent<Name extends RequestName>(name: Name, sent: unknown): Result<Sent<Name>> {
  return readers[name](sent, name);
}
