import type { Draft } from "../deck/draft.ts";
import type { SetItem, Setting } from "../deck/deck.ts";
import type { Span } from "../memo/memo.ts";

/** The stretch of the memo that a setting shows, or null when all of it is ours. */
export function spanOfSetting(setting: Setting): Span | null {
  const own = setting.lines
    .flatMap((line) => line.runs)
    .flatMap(({ start, text }) => (start === null ? [] : [{ start, end: start + text.length }]));
  if (own.length === 0) return null;
  return {
    start: Math.min(...own.map((span) => span.start)),
    end: Math.max(...own.map((span) => span.end)),
  };
}

/** The stretch of the memo that an item shows, its marker with it. */
export function spanOfItem(item: SetItem): Span | null {
  const span = spanOfSetting(item.setting);
  return span === null || item.markerStart === null
    ? span
    : { start: Math.min(span.start, item.markerStart), end: span.end };
}

/** The stretch that a slide with one text shows below its headline, or null for slides of another make. */
export function bodySpan({ body }: Pick<Draft, "body">): Span | null {
  return body.kind === "text" ? spanOfSetting(body.setting) : null;
}

/** What a draft shows beside what `body` covers: its headline. */
export function shownBeside(draft: Draft, body: readonly Span[]): readonly Span[] {
  return draft.shown.filter((span) => !body.some((other) => overlaps(span, other)));
}

/** Whether two passages share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether the first passage stands whole in the second. */
export function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Passages without those that stand there twice, order kept. */
export function withoutDoubles(spans: readonly Span[]): readonly Span[] {
  return spans.filter(
    (span, index) =>
      spans.findIndex((other) => other.start === span.start && other.end === span.end) === index,
  );
}
