import type { TextTest } from "../language/quick-look.ts";

/** Verbs that make a sentence of what stands around them, in the languages in which few forms are many. */
export const FINITE_FORMS =
  "is|are|was|were|has|have|had|would|could|might|must|shall|should|does|did|ist|sind|waren|muss|müssen|soll|sollen|haben|wird|werden|kann|können|est|sont|était|ont|doit|doivent|peut|peuvent|debe|deben|puede|pueden";

/** Those that with a capital are names or nouns: May, Will, a can. */
const NAMES_TOO = "will|can|may|do|hat";

const ANY_CASE = new RegExp(`(?<!\\p{L})(?:${FINITE_FORMS})(?!\\p{L})`, "iu");
const SMALL = new RegExp(`(?<!\\p{L})(?:${NAMES_TOO})(?! ?\\p{Lu}|\\p{L})`, "u");

/** Whether such a verb stands in a text: it is a sentence, and neither a name nor a heading. */
export const FINITE: TextTest = { test: (text) => ANY_CASE.test(text) || SMALL.test(text) };
