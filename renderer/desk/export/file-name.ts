import type { Copy, ExportFormat } from "../../../slides/export/options.ts";

/** The longest name that is offered without its ending, UTF-16 units; file systems take 255 bytes. */
const LONGEST_STEM = 80;

/**
 * What a file is offered as, after the memo `name`. A presenter's copy says so in its name, and Markdown is told from
 * the memo, which often is Markdown too.
 */
export function fileName(name: string, format: ExportFormat, copy: Copy): string {
  const stem = stemOf(name);
  if (format === "briefing") return `${stem}.briefing`;
  return `${stem}${format === "md" ? "-slides" : ""}${copy === "presenter" ? "-presenter" : ""}.${format}`;
}

/** The name without its ending and without what some file system does not take. */
export function stemOf(name: string): string {
  const bare = name.replace(/\.[A-Za-z0-9]{1,9}$/u, "").replaceAll(/[^\p{L}\p{N}\p{M} ._-]+/gu, "-");
  const stem = Array.from(bare.replace(/^[\s.]+/u, ""))
    .slice(0, LONGEST_STEM)
    .join("")
    .trim();
  return stem === "" ? "briefing" : stem;
}
