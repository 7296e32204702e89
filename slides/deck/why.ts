import { agendaRule } from "./kinds/agenda.ts";
import { RULES } from "./plan.ts";

/** Slides that belong to the deck as a whole; no rule of one place makes them. */
const WHOLE_DECK: readonly { readonly name: string; readonly why: string }[] = [
  { name: "title", why: "The room sees first what it is about, to whom, from whom and of when." },
  agendaRule,
  { name: "close", why: "The last slide says who sent the memo and where to find them." },
];

/** Why a rule makes slides, in one sentence, by its name. Throws for a name that no rule has. */
export function whyOf(name: string): string {
  const rule = [...WHOLE_DECK, ...RULES].find((each) => each.name === name);
  if (rule === undefined) throw new RangeError(`There is no rule “${name}”`);
  return rule.why;
}
