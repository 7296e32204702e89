import type { NoteRun, SetItem, Slide } from "../../../slides/deck/deck.ts";
import type { Span } from "../../../slides/memo/memo.ts";

/**
 * The passage of the memo that the last build brought onto the slide: an item of the outermost level with what stands
 * under it. Null before the first build, and on slides that are shown at once. `build` counts the builds shown.
 */
export function builtPassage(slide: Slide, build: number): Span | null {
  if (slide.builds === 0 || build === 0 || slide.body.kind !== "items") return null;
  const spans = branch(slide.body.items, build)
    .flatMap((item) => item.setting.lines.flatMap((line) => line.runs))
    .flatMap(({ start, text }) => (start === null ? [] : [{ start, end: start + text.length }]));
  return spans.length === 0
    ? null
    : {
        start: Math.min(...spans.map((span) => span.start)),
        end: Math.max(...spans.map((span) => span.end)),
      };
}

/** Whether a stretch of the notes lies in the passage. */
export function isBuilt(run: NoteRun, passage: Span | null): boolean {
  if (passage === null || run.start === null) return false;
  return run.start < passage.end && run.start + run.text.length > passage.start;
}

/** The outermost item with this index, from 0, and the items under it. */
function branch(items: readonly SetItem[], index: number): readonly SetItem[] {
  const outermost = Math.min(...items.map((item) => item.depth));
  let at = -1;
  return items.filter((item) => {
    if (item.depth === outermost) at += 1;
    return at === index;
  });
}
