/** What something is not, by language. */
const IS_NOT =
  /(?<!\p{L})(?:(?:is|are|was|were) not|(?:is|are|was|were)n['’]t|(?:ist|sind|war|waren) nicht|n['’](?:est|était) pas|ne (?:sont|sera) pas|no (?:es|son|era|fue)|non (?:è|sono|era)|não (?:é|são|era)|is niet|nie jest|не)(?!\p{L})/iu;

/** So many first words of two sentences are the same when both speak of the same. */
const SAME_WORDS = 3;

/** "It is not that …" and "It is that …" begin with one word alone. */
const IT_IS =
  /^(?:it (?:is|was)|rather|instead|es (?:ist|war)|c['’](?:est|était)|es que|это)(?! not)(?!\p{L})/iu;
const IT_IS_NOT =
  /^(?:it (?:is|was) not|it (?:is|was)n['’]t|es (?:ist|war) nicht|ce n['’](?:est|était) pas|no es que|это не) /iu;

/** Whether a sentence says what something is not, and the next one, in the same words, what it is. */
export function deniesFirst(sentence: string, next: string): boolean {
  if (next === "" || !IS_NOT.test(sentence) || IS_NOT.test(next)) return false;
  if (IT_IS_NOT.test(sentence)) return IT_IS.test(next);
  const [first, second] = [opening(sentence), opening(next)];
  return first !== "" && first === second;
}

function opening(sentence: string): string {
  const words = sentence.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];
  return words.length > SAME_WORDS ? words.slice(0, SAME_WORDS).join(" ") : "";
}
