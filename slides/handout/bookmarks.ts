import { plainText } from "../deck/plain-text.ts";
import { runsOfBody, runsOfSetting } from "../deck/slide-runs.ts";
import type { Deck, Slide } from "../deck/deck.ts";
import type { Bookmark } from "../export/pdf/outline.ts";
import type { PlannedHandout } from "./plan-handout.ts";

/** Longest name of an entry, UTF-16 units; longer ones are cut between words. */
const LONGEST_NAME = 70;

/** The outline of a handout: the deck's sections with their slides, each with the page where it is first seen. */
export function bookmarksOf(
  { sheets }: PlannedHandout,
  { slides }: Pick<Deck, "slides">,
): readonly Bookmark[] {
  const pages = new Map<number, number>();
  for (const [page, sheet] of sheets.entries())
    for (const index of [...sheet.slides, ...slidesInFlow(sheet)])
      if (!pages.has(index)) pages.set(index, page);
  const roots: {
    readonly slide: Slide;
    readonly title: string;
    readonly page: number;
    readonly under: Bookmark[];
  }[] = [];
  for (const [index, page] of [...pages].toSorted((one, other) => one[0] - other[0])) {
    const slide = slides[index];
    if (slide === undefined) continue;
    const title = nameOf(slide, index);
    const section = roots.find((root) => root.slide.id === slide.section);
    if (section === undefined) roots.push({ slide, title, page, under: [] });
    else section.under.push({ title, page, under: [] });
  }
  return roots.map(({ title, page, under }) => ({ title, page, under }));
}

/** Slides whose words stand in running text, as in the outline and the memo. */
function slidesInFlow({ parts }: PlannedHandout["sheets"][number]): readonly number[] {
  return parts.flatMap((part) =>
    part.kind === "flow" ? part.fragments.flatMap(({ block }) => block.slides) : [],
  );
}

/** "8. How do you win the peace in Ukraine?": the number, and the headline or the first words. */
function nameOf({ headline, body, attribution }: Slide, index: number): string {
  const words =
    headline === null
      ? plainText(runsOfBody(body)) || attribution?.speaker
      : plainText(runsOfSetting(headline));
  return `${index + 1}. ${cut((words ?? "").replaceAll(/\s+/gu, " "))}`.trim();
}

function cut(text: string): string {
  if (text.length <= LONGEST_NAME) return text;
  const space = text.lastIndexOf(" ", LONGEST_NAME);
  return `${text.slice(0, space > 0 ? space : LONGEST_NAME)}…`;
}
