import type { SlideDifference } from "../../slides/arrangement/compare-decks.ts";
import type { Deck } from "../../slides/deck/deck.ts";
import type { ExportFormat } from "../../slides/export/options.ts";
import type { Language } from "../../slides/language/interface-languages.ts";
import type { Dress } from "../../slides/look/look.ts";
import type { PressDocument } from "../../slides/markup/handout/press-page.ts";
import type { ShelfEntry, ShelfLabel } from "../../slides/saved/shelf.ts";
import type { Rehearsals } from "../../slides/saved/rehearsals.ts";
import type { PresenterCommand, WindowCommand } from "../../slides/session/commands.ts";
import type { InkAction, InkChange, InkState } from "../../slides/session/ink/ink.ts";
import type { Mark } from "../../slides/session/mark.ts";
import type { Offer, OfferAnswer } from "../../slides/session/offer.ts";
import type { Action, Snapshot } from "../../slides/session/session.ts";
import type { KeyChanges } from "../../slides/session/key-changes.ts";
import type { KeyPress } from "../../slides/session/key-press.ts";
import type { PictureJob, PicturesTaken, Printer, PrintJob, SavedPictures } from "./press.ts";

/** A file that a window may name without knowing its path. */
export interface FileHandle {
  readonly id: string;
  readonly name: string;
}

/** A file that came from outside, with the slide (from 0) that the briefing shall begin with and how it shall look. */
export interface HandedFile extends FileHandle {
  readonly slide: number;
  /** How long its briefing may last, or null. */
  readonly minutes: number | null;
  /** Null leaves the desk's look as it is. */
  readonly dress: Dress | null;
  /** An organisation's file, or null. */
  readonly brand: FileHandle | null;
}

/** A document's bytes, as they lie on disk. */
export interface FileBytes extends FileHandle {
  readonly bytes: Uint8Array;
}

/** The display that the audience sees, for the presenter's foot line. */
export interface AudienceDisplay {
  readonly label: string;
  readonly width: number;
  readonly height: number;
}

/** A display as the presenter pictures it, in the system's device-independent pixels. */
export interface DisplayPicture {
  readonly id: number;
  /** The system's name for it; may be empty. */
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Device pixels to one of those. */
  readonly scale: number;
  readonly primary: boolean;
  /** Which of the two windows is on it. */
  readonly audience: boolean;
  readonly presenter: boolean;
}

/** What a presenting window needs to draw itself. The audience's copy of the deck has no notes. */
export interface Show {
  readonly deck: Deck;
  readonly snapshot: Snapshot;
  /** Null when the audience window is closed. */
  readonly audience: AudienceDisplay | null;
  /** What the briefer changed of the key map. */
  readonly keys: KeyChanges;
}

/** Window → shell: what is sent and what comes back (inside a Result). */
export interface Requests {
  /** Asks the user for a memo; null when they cancel. */
  readonly "memo:choose": { readonly sent: null; readonly answer: FileHandle | null };
  /** Asks the user for an organisation's file; null when they cancel. */
  readonly "brand:choose": { readonly sent: null; readonly answer: FileHandle | null };
  /** The memo that ships with Lectern. */
  readonly "memo:sample": { readonly sent: null; readonly answer: FileHandle };
  /** The memo that the shell was started with, if any. */
  readonly "memo:initial": { readonly sent: null; readonly answer: HandedFile | null };
  /** A document's bytes; from then on the desk hears when that file changes on disk. */
  readonly "memo:read": { readonly sent: { readonly id: string }; readonly answer: FileBytes };
  /** The briefings that lie on this machine, the last kept first. */
  readonly "shelf:list": { readonly sent: null; readonly answer: readonly ShelfEntry[] };
  /** Keeps a state of a briefing; `memo` is the handle it was read from, null for text that was pasted. */
  readonly "shelf:keep": {
    readonly sent: { readonly memo: string | null; readonly label: ShelfLabel; readonly bytes: Uint8Array };
    /** Its id on the shelf; null where no trace may stay. */
    readonly answer: string | null;
  };
  readonly "shelf:open": { readonly sent: { readonly id: string }; readonly answer: FileHandle };
  /** Deletes a briefing with all that is kept of it on this machine. */
  readonly "shelf:forget": { readonly sent: { readonly id: string }; readonly answer: null };
  /** Asks where to write a finished file, and writes it; answers the name it got, or null when the user cancels. */
  readonly "file:save": {
    readonly sent: { readonly name: string; readonly format: ExportFormat; readonly bytes: Uint8Array };
    readonly answer: string | null;
  };
  /** The printers of the machine; null where the window's own page is what prints. */
  readonly "printers:list": { readonly sent: null; readonly answer: readonly Printer[] | null };
  /** Prints pages as a PDF, as the browser writes it; nothing is saved yet. */
  readonly "press:pdf": { readonly sent: { readonly page: PressDocument }; readonly answer: Uint8Array };
  /** Sends pages to a printer; false when the person cancels. */
  readonly "press:print": { readonly sent: PrintJob; readonly answer: boolean };
  /**
   * Asks for a folder, and writes a picture of every slide there, all of them or none; null when the person cancels.
   * `name` is what each file's name begins with.
   */
  readonly "pictures:save": {
    readonly sent: { readonly name: string; readonly job: PictureJob };
    readonly answer: SavedPictures | null;
  };
  /** Cancels the pictures that are being taken; nothing is written then. */
  readonly "pictures:stop": { readonly sent: null; readonly answer: null };
  /**
   * Starts a briefing: opens the presenter and audience windows. `slide` is where to begin, counted from 0; `minutes`
   * how long it may last, or null.
   */
  readonly "briefing:present": {
    readonly sent: { readonly deck: Deck; readonly slide: number; readonly minutes: number | null };
    readonly answer: null;
  };
  /** A newer version of the deck that is presented, null for none; nothing happens where none is. */
  readonly "briefing:offer": { readonly sent: { readonly offer: Offer | null }; readonly answer: null };
  /** How the newer version that waits differs, slide by slide; null when none waits. */
  readonly "offer:get": { readonly sent: null; readonly answer: readonly SlideDifference[] | null };
  /** What the window that asks shall draw. */
  readonly "show:get": { readonly sent: null; readonly answer: Show };
  readonly "session:act": { readonly sent: { readonly action: Action }; readonly answer: null };
  /** A key pressed in any presenting window; the shell looks it up in the key table. */
  readonly "session:key": { readonly sent: { readonly key: KeyPress }; readonly answer: null };
  /** Obeys other keys from now on, in every window, and remembers them. */
  readonly "keys:choose": { readonly sent: { readonly changes: KeyChanges }; readonly answer: null };
  /** Where the pointer is, at most once a frame; null when it points no longer. */
  readonly "mark:set": { readonly sent: { readonly mark: Mark | null }; readonly answer: null };
  readonly "ink:act": { readonly sent: { readonly action: InkAction }; readonly answer: null };
  /** All the ink there is. */
  readonly "ink:get": { readonly sent: null; readonly answer: InkState };
  /** Window business that is no session state. */
  readonly "window:command": { readonly sent: { readonly command: WindowCommand }; readonly answer: null };
  /** Asks where to keep a text as a file; false when the person cancels. `name` is what it would be called. */
  readonly "text:save": {
    readonly sent: { readonly name: string; readonly text: string };
    readonly answer: boolean;
  };
  /** All displays there are; the first is the primary one. */
  readonly "displays:get": { readonly sent: null; readonly answer: readonly DisplayPicture[] };
  /** Puts the audience on this display; the presenter gives way. */
  readonly "displays:choose": { readonly sent: { readonly id: number }; readonly answer: null };
  /** The language that the interface speaks. */
  readonly "language:get": { readonly sent: null; readonly answer: Language };
  /** Speaks another one from now on, in every window, and remembers it. */
  readonly "language:choose": { readonly sent: { readonly language: Language }; readonly answer: null };
  /** The rehearsals of the deck that is presented. */
  readonly "rehearsal:get": { readonly sent: null; readonly answer: Rehearsals };
  /** Deletes them. */
  readonly "rehearsal:forget": { readonly sent: null; readonly answer: null };
  /** Opens an http(s) link of the memo in the system browser, after asking. */
  readonly "link:open": { readonly sent: { readonly address: string }; readonly answer: null };
}

/** Shell → windows. */
export interface Broadcasts {
  readonly "session:snapshot": Snapshot;
  readonly "show:changed": null;
  /** A newer version waits, or waits no longer. */
  readonly "offer:changed": null;
  readonly "offer:answered": OfferAnswer;
  readonly "mark:moved": Mark | null;
  readonly "ink:changed": InkChange;
  /** A key for the presenter window was pressed in another one. */
  readonly "presenter:command": PresenterCommand;
  /** A second start or the system handed over a file. */
  readonly "memo:handed-over": HandedFile;
  readonly "language:changed": Language;
  /** The file of the memo that was read last has another content now. */
  readonly "memo:changed": FileHandle;
  /** One picture more has been taken. */
  readonly "pictures:taken": PicturesTaken;
}

export type RequestName = keyof Requests;
export type BroadcastName = keyof Broadcasts;

export type { WindowCommand } from "../../slides/session/commands.ts";
