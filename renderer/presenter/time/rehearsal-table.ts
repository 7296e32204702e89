import type { Deck } from "../../../slides/deck/deck.ts";
import { spreadOver, type CsvRow, type Run, type Spread } from "../../../slides/session/time/rehearsal.ts";
import type { Timing } from "../../../slides/session/time/timing.ts";
import { slideTitle } from "../../shared/slide-title.ts";
import { words } from "../../shared/words.ts";

/** A slide or a section that the runs came by. */
export interface RehearsalRow {
  readonly key: string;
  readonly name: string;
  readonly spread: Spread;
}

/** What the runs say, by slide and by section; the deck's sections only where it has any, else the whole. */
export function rehearsalRows(
  deck: Deck,
  runs: readonly Run[],
): { readonly slides: readonly RehearsalRow[]; readonly sections: readonly RehearsalRow[] } {
  const slides = deck.slides.flatMap((slide, index) =>
    rowOf(slide.id, `${index + 1} ${slideTitle(slide)}`, runs, [index]),
  );
  const ids = [...new Set(deck.slides.map((slide) => slide.section))];
  const sections = ids.flatMap((id) => {
    const indexes = deck.slides.flatMap((slide, index) => (slide.section === id ? [index] : []));
    return rowOf(id ?? "", sectionName(deck, id), runs, indexes);
  });
  return { slides, sections };
}

/** The runs as a table to be opened in a spreadsheet; seconds with one decimal, empty where a run never came by. */
export function rehearsalCsv(deck: Deck, timing: Timing, runs: readonly Run[]): readonly CsvRow[] {
  const { slide, section, target1, run, median, shortest, longest } = words.time;
  const head = [
    slide,
    section,
    words.time.titleOfSlide,
    target1,
    ...runs.map((_, index) => run(index + 1)),
    median,
    shortest,
    longest,
  ];
  const rows = deck.slides.map((each, index): CsvRow => {
    const spread = spreadOver(runs, [index]);
    const target = timing.targetsMs[index] ?? null;
    return [
      index + 1,
      sectionName(deck, each.section),
      slideTitle(each),
      seconds(target),
      ...runs.map((times) => seconds(times[index] || null)),
      seconds(spread?.medianMs ?? null),
      seconds(spread?.shortestMs ?? null),
      seconds(spread?.longestMs ?? null),
    ];
  });
  return [head, ...rows];
}

function rowOf(
  key: string,
  name: string,
  runs: readonly Run[],
  slides: readonly number[],
): readonly RehearsalRow[] {
  const spread = spreadOver(runs, slides);
  return spread === null ? [] : [{ key, name, spread }];
}

function sectionName(deck: Deck, id: string | null): string {
  return slideTitle(deck.slides.find((slide) => slide.id === id)) || deck.title;
}

function seconds(ms: number | null): number | string {
  return ms === null ? "" : Math.round(ms / 100) / 10;
}
