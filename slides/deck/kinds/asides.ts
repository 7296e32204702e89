import { marksIn } from "../../memo/marks-in.ts";
import type { Aside, PlanContext, Planned, Rule } from "../rule.ts";
import { ASIDE_CASES } from "./aside-cases.ts";
import { QUOTED_ASIDE_CASES } from "./quoted-aside-cases.ts";
import { CONTENTS } from "./aside-words.ts";
import { isLinkWithin } from "./link-within.ts";

/** Nothing that is set aside is longer, in characters. */
const LONGEST = 600;

/** What is no thought of the memo's stands in the notes of its neighbour. */
export const asideRule: Rule = {
  name: "aside",
  why: "Salutations, letterheads and file numbers are no thoughts: they stand in the notes, and the room is spared them.",
  plan: (context, at): Planned | null => {
    const aside = asideAt(context, at);
    return aside === null ? null : { drafts: [], used: 1, asides: [aside] };
  },
};

/** Several rules ask about each unit: what was told is kept as long as the plan is. */
const told = new WeakMap<PlanContext, Map<number, Aside | null>>();

/** The unit at `at` as words without a slide, or null when it has one. */
export function asideAt(context: PlanContext, at: number): Aside | null {
  const asides = told.get(context) ?? new Map<number, Aside | null>();
  told.set(context, asides);
  const known = asides.get(at);
  if (known !== undefined) return known;
  const aside = tellAside(context, at);
  asides.set(at, aside);
  return aside;
}

function tellAside(context: PlanContext, at: number): Aside | null {
  const unit = context.units[at];
  if (unit === undefined) return null;
  const { kind, start, end } = unit.block;
  if (unit.quotation === null && isContentsList(context, at)) return { span: { start, end }, home: "next" };
  if ((kind !== "paragraph" && kind !== "heading") || end - start > LONGEST) return null;
  const words = context.memo.text.slice(start, end).replace(/\s+/gu, " ").trim();
  const cases = unit.quotation === null ? ASIDE_CASES : QUOTED_ASIDE_CASES;
  const found = cases.find((aside) => aside.is(context, at, words));
  return found === undefined ? null : { span: { start, end }, home: found.home };
}

/**
 * A list of links to places on the same page: under the heading of a table of contents, or, whatever heads it, of
 * items that are nothing but such links.
 */
function isContentsList({ memo, units }: PlanContext, at: number): boolean {
  const [heading, list] = [units[at - 1]?.block, units[at]?.block];
  if (list?.kind !== "list") return false;
  if (list.items.length > 1 && list.items.every((item) => isLinkWithin(memo, item))) return true;
  if (heading?.kind !== "heading") return false;
  if (!CONTENTS.test(memo.text.slice(heading.start, heading.end).trim())) return false;
  const links = marksIn(memo.marks, list).filter(
    ({ kind, target }) => kind === "link" && target?.startsWith("#"),
  );
  return links.length >= list.items.length;
}
