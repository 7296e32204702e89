import type { HandoutLayout } from "../handout/options.ts";
import { isPresenterLayout } from "../handout/options.ts";

/** The kinds of file that a briefing can be exported as; each is also the ending of its file's name. */
export const EXPORT_FORMATS = ["html", "pdf", "pptx", "md", "png", "json", "briefing"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Presenter copies carry the speaker notes, audience copies do not. */
export const COPIES = ["presenter", "audience"] as const;
export type Copy = (typeof COPIES)[number];

/** The programs whose Markdown slides can be written. */
export const DIALECTS = ["reveal", "marp", "slidev"] as const;
export type Dialect = (typeof DIALECTS)[number];

/** How many picture pixels a canvas pixel becomes, along each side. */
export const SCALES = ["1", "2", "3"] as const;
export type Scale = (typeof SCALES)[number];

/** Whether a file holds what is meant for the speaker, whatever the copy is called. */
export function isPresenterOnly(format: ExportFormat, layout: HandoutLayout): boolean {
  return format === "briefing" || (format === "pdf" && isPresenterLayout(layout));
}

/** The copy that a file is: the one asked for (null: none was), else an audience copy where there can be one. */
export function copyOf(format: ExportFormat, layout: HandoutLayout, asked: Copy | null): Copy {
  return isPresenterOnly(format, layout) ? "presenter" : (asked ?? "audience");
}
