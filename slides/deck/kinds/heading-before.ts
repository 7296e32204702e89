import type { Span } from "../../memo/memo.ts";
import { opensBackward } from "../backward-openings.ts";
import { contentWords } from "../content-words.ts";
import { headlineOf } from "../headline.ts";
import { POINTS_ON } from "../lead-in-words.ts";
import { rememberLast } from "../../remember-last.ts";
import { CAPTION_LEVEL } from "../unit.ts";
import type { PlanContext } from "../rule.ts";
import { announcementAt } from "./announcement.ts";
import { isAnnouncedName } from "./announced-names.ts";
import { asideAt } from "./asides.ts";
import type { Headed } from "./heading-setting.ts";
import { isColumnTitle } from "./opposites.ts";
import { setHeadline } from "./heading-setting.ts";

/** So many headings that ask are the questions of a row of questions and answers. */
const FEWEST_ASKING = 3;

const QUESTION = /[?？؟]["”’»)]*$/u;

/** A heading heads so many slides at the most, then it is stale. */
const HEADS_AT_MOST = 3;

/**
 * What heads the unit at `at`: the sentence right before it that announces it, else the nearest heading without a
 * slide of its own; null when none is near enough. Right under a section's heading, a list or table has it as well.
 */
export function headingBefore(context: PlanContext, at: number): Headed | null {
  const announced = announcementBefore(context, at);
  if (announced !== null) return announced;
  for (let index = at - 1; index >= Math.max(0, at - HEADS_AT_MOST); index -= 1) {
    const block = context.units[index]?.block;
    if (block?.kind === "heading" && asideAt(context, index) === null) {
      // A short line that nobody marked as a heading is sure to head what stands right under it, and nothing more.
      if (block.level === CAPTION_LEVEL && isAnnouncedName(context, index)) return null;
      if (index < at - 1 && (block.level === CAPTION_LEVEL || isProviso(context, at))) return null;
      const hasSlide = block.level === context.sectionLevel && !(index === at - 1 && isBare(context, at));
      const taken = hasSlide || isColumnTitle(context, index);
      return taken || isAnswered(context, block, at) ? null : setHeadline(context, block);
    }
  }
  return null;
}

/** "Nothing in this memorandum shall be construed to …" closes the paper, not its last section. */
const PROVISO =
  /^(?:nothing (?:in|contained in) th(?:is|e|ese) [^.]{3,60} (?:shall|should|may|is intended to|is to|limits|affects|creates)(?!\p{L})|th(?:is|e) [^.]{3,40} (?:is not intended to,? and does not,?|does not) create any right|rien dans (?:l[ae]|cet?|cette) [^.]{3,60} ne |nada de lo (?:dispuesto|contenido|previsto) en |ничто в (?:настоящ\p{L}+|эт\p{L}+) )/iu;

function isProviso({ memo, units }: PlanContext, at: number): boolean {
  const block = units[at]?.block;
  return block?.kind === "paragraph" && PROVISO.test(memo.text.slice(block.start, block.end));
}

/** Items and cells say what they are only under a headline. */
function isBare({ units }: PlanContext, at: number): boolean {
  const kind = units[at]?.block.kind;
  return kind === "list" || kind === "table";
}

/**
 * Whether a heading that asks has its answer already: what stands right under it answers, what stands further on only
 * while it speaks of most that was asked. In a row of questions and answers, every heading holds up to the next.
 */
function isAnswered({ memo, units }: PlanContext, heading: Span, at: number): boolean {
  const words = memo.text.slice(heading.start, heading.end);
  const between = units
    .slice(Math.max(0, at - HEADS_AT_MOST), at)
    .filter(({ block }) => block.start >= heading.end && block.kind !== "figure");
  const unit = units[at]?.block;
  if (!QUESTION.test(words) || between.length === 0 || unit === undefined) return false;
  if (askingHeadings(memo, units) >= FEWEST_ASKING) return false;
  const said = new Set(contentWords(memo.text.slice(unit.start, unit.end)));
  const asked = [...new Set(contentWords(words))];
  return asked.filter((word) => said.has(word)).length * 2 <= asked.length;
}

/** How many headings of a memo ask; they are counted once. */
const askingHeadings = rememberLast(({ text }: PlanContext["memo"], units: PlanContext["units"]): number => {
  const headings = units.filter(({ block }) => block.kind === "heading");
  return headings.filter(({ block }) => QUESTION.test(text.slice(block.start, block.end))).length;
});

/** The sentence that announces the unit at `at`, as its headline, or null. */
export function announcementBefore(context: PlanContext, at: number): Headed | null {
  const span = announcementAt(context, at - 1);
  const words = span === null ? null : headlineOf(context.memo, span);
  if (words === null || isEmpty(context.memo.text.slice(words.start, words.end))) return null;
  return setHeadline(context, words);
}

/** "These are", "This is as follows": such words name nothing. */
function isEmpty(words: string): boolean {
  return opensBackward(words) && contentWords(words.replace(POINTS_ON, "")).length === 0;
}
