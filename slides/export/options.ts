import type { Theme } from "../look/themes.ts";
import { failure, success, type Result } from "../result.ts";

/** The kinds of file that a briefing can be exported as; each is also the ending of its file's name. */
export const EXPORT_FORMATS = ["html", "pdf", "pptx", "md", "png", "json"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Presenter copies carry the speaker notes, audience copies do not. */
export const COPIES = ["presenter", "audience"] as const;
export type Copy = (typeof COPIES)[number];

/** How slides are laid out on the pages of a PDF (product, "Command line"). */
export const LAYOUTS = ["slides", "notes", "outline", "memo", "1", "2", "3", "4", "6", "9"] as const;
export type Layout = (typeof LAYOUTS)[number];

export const PAPERS = ["a4", "letter"] as const;
export type Paper = (typeof PAPERS)[number];

/** The programs whose Markdown slides can be written. */
export const DIALECTS = ["reveal", "marp", "slidev"] as const;
export type Dialect = (typeof DIALECTS)[number];

/** Whether slides that the show passes over are in the file. */
export const HIDDEN = ["include", "omit"] as const;
export type Hidden = (typeof HIDDEN)[number];

/** How many picture pixels a canvas pixel becomes, along each side. */
export const SCALES = ["1", "2", "3"] as const;
export type Scale = 1 | 2 | 3;

/** What an export can be asked for. Each format looks at what concerns it. */
export interface ExportOptions {
  readonly layout: Layout;
  readonly paper: Paper;
  readonly theme: Theme;
  readonly dialect: Dialect;
  /** Ruled lines beside the slides of a handout. */
  readonly lines: boolean;
  readonly grayscale: boolean;
  /** Null when it was not asked for: then only audience copies leave the hidden slides out. */
  readonly hidden: Hidden | null;
  readonly scale: Scale;
}

export const DEFAULT_OPTIONS: ExportOptions = {
  layout: "slides",
  paper: "a4",
  theme: "light",
  dialect: "reveal",
  lines: false,
  grayscale: false,
  hidden: null,
  scale: 1,
};

/** Layouts that print what was meant for the speaker. */
const SPEAKERS_LAYOUTS: readonly Layout[] = ["notes", "memo"];

/**
 * The copy that a file is: the one asked for (null: none was), else an audience copy. Notes pages and the memo itself
 * are presenter copies and can be nothing else.
 */
export function copyOf(format: ExportFormat, layout: Layout, asked: Copy | null): Result<Copy> {
  if (format !== "pdf" || !SPEAKERS_LAYOUTS.includes(layout)) return success(asked ?? "audience");
  if (asked !== "audience") return success("presenter");
  const what = layout === "notes" ? "Notes pages hold the speaker notes" : "The memo holds all its words";
  return failure("export/no-audience-copy", `${what}: there is no audience copy of that.`);
}
