import type { Arrangement } from "../../arrangement/arrangement.ts";
import type { Shape } from "../../deck/deck.ts";
import type { Look } from "../../look/look.ts";
import type { RouteMinutes } from "../../routes/route.ts";
import type { InkState } from "../../session/ink/ink.ts";

/** All that travels in `name.briefing`: the memo as it was, and what the briefer made of it. */
export interface BriefingFile {
  readonly memo: {
    /** The file's name without its folder, or null for text that was pasted or piped. */
    readonly name: string | null;
    readonly bytes: Uint8Array;
  };
  readonly shape: Shape;
  /** The marking that was asked for; null leaves it to the memo. */
  readonly marking: string | null;
  readonly arrangement: Arrangement;
  /** How the slides are dressed, or null for the plain look. */
  readonly look: Look | null;
  /** The shorter version that is to be briefed, or null for the whole deck. */
  readonly route: RouteMinutes | null;
  /** What was drawn on the slides, or null. */
  readonly ink: InkState | null;
}

/** The parts that hold it. Each stands for itself, so that one can be damaged without the others. */
export const PART = {
  /** First and stored, as in EPUB and OpenDocument: tells the format from the first bytes. */
  format: "mimetype",
  manifest: "manifest.json",
  memo: "memo",
  arrangement: "arrangement.json",
  look: "look.json",
  ink: "ink.json",
} as const;

/** What the first part says. */
export const MEDIA_TYPE = "application/vnd.lectern.briefing";

/** The version of the file; readers of ours take this one and all before it. */
export const VERSION = 1;
