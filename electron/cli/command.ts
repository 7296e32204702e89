import type { Shape } from "../../slides/deck/deck.ts";
import type { Copy, Dialect, ExportFormat, Scale } from "../../slides/export/options.ts";
import type { HandoutOptions } from "../../slides/handout/options.ts";
import type { RouteMinutes } from "../../slides/routes/route.ts";
import type { Format } from "../../slides/memo/read/index.ts";
import type { LookRequest } from "./look.ts";

/** Which memo a command is about. */
export interface MemoSource {
  /** The path as it was typed, or null for standard input. */
  readonly path: string | null;
  /** The format that was asked for, or null when bytes and name shall tell. */
  readonly as: Format | null;
}

export interface Output {
  /** The path as it was typed. */
  readonly path: string;
  readonly format: ExportFormat;
}

export interface CheckCommand {
  readonly kind: "check";
  readonly memo: MemoSource;
  readonly json: boolean;
  /** Whether to say how each slide came about. */
  readonly explain: boolean;
}

export interface ExportCommand {
  readonly kind: "export";
  readonly memo: MemoSource;
  /** At least one; no path stands in it twice. */
  readonly outputs: readonly Output[];
  /** Null when it was not asked for: then each format has its own. */
  readonly copy: Copy | null;
  /** Null when it was not asked for. */
  readonly shape: Shape | null;
  /** The shorter version that is briefed, minutes, or the whole deck; null leaves it to a briefing that was saved. */
  readonly route: RouteMinutes | "all" | null;
  /** How pages are laid out, for the formats that have pages. */
  readonly handout: HandoutOptions;
  readonly look: LookRequest;
  /** What stands on every slide, page and file; null leaves it to the memo. */
  readonly marking: string | null;
  /** Whose Markdown is written. */
  readonly dialect: Dialect;
  /** How large pictures are. */
  readonly scale: Scale;
}

export interface PresentCommand {
  readonly kind: "present";
  readonly memo: MemoSource;
  /** The slide to open on, from 1. */
  readonly from: number;
  /** How long the briefing may last, or null. */
  readonly minutes: number | null;
  /** Whether to open the browser even where Electron is to be had. */
  readonly browser: boolean;
  /** Whether nothing of the briefing may stay on this machine. */
  readonly noTrace: boolean;
  readonly look: LookRequest;
}

/** What a command line asks for. */
export type Command =
  { readonly kind: "help" } | { readonly kind: "version" } | CheckCommand | ExportCommand | PresentCommand;

/** What the process ends with: 0 all is well, 1 the check failed, 2 wrong usage or a file that can't be read or written. */
export type ExitCode = 0 | 1 | 2;
