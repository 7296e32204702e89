import type { Draft } from "../draft.ts";
import { headlineBox } from "../layout.ts";
import { furniture } from "../runs.ts";
import type { PlanContext } from "../rule.ts";
import { setText } from "../set-text.ts";
import { asideAt } from "./asides.ts";
import { itemSlides } from "./item-slides.ts";
import { openingWords } from "./opening-words.ts";

/** Fewer sections need no agenda; more than these nobody keeps in mind. */
const FEWEST = 3;
const MOST = 12;

/** A heading that numbers itself: "1. …", "II. …", "(a) …", "第一章". */
const NUMBERED = /^(?:[(（]?(?:\p{N}+|[IVXLC]+|\p{L})[.)）:]|第)/u;

/** Why a deck has an agenda; it stands behind the title and is no rule of one place. */
export const agendaRule = {
  name: "agenda",
  why: "With three sections or more the room wants to know where it is led, in the memo's own headings.",
} as const;

/** The memo's section headings on one slide: they repeat words that have their homes on the sections' own slides. */
export function agendaDraft(context: PlanContext): readonly Draft[] {
  const { memo, units, sectionLevel, isBackup, shape } = context;
  const sections = units.flatMap(({ block }, at) => {
    const opens = block.kind === "heading" && block.level === sectionLevel;
    return opens && !isBackup(at) && asideAt(context, at) === null ? [block] : [];
  });
  if (sections.length < FEWEST || sections.length > MOST) return [];
  const numbered = sections.some(({ start, end }) => NUMBERED.test(memo.text.slice(start, end)));
  const items = sections.map(({ start, end }, index) => ({
    text: { start, end },
    marker: numbered ? null : { text: `${index + 1}.`, start: null },
    depth: 0,
  }));
  const word = setText(
    [furniture(openingWords(memo.language).agenda)],
    ["headline-46"],
    headlineBox(shape),
  ).setting;
  const list = { kind: "agenda", headed: null, items, attribution: null, leadIn: [] } as const;
  const drafts = itemSlides(context, { ...list, headline: word });
  // What takes two slides to announce is no help to anybody.
  return drafts.length > 1 ? [] : drafts.map((draft) => ({ ...draft, rule: agendaRule.name, stoodFor: [] }));
}
