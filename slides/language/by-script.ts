import type { TextTest } from "./quick-look.ts";

/** Letters of other scripts than Latin, from Greek on. The marks and signs that stand among Latin words are none. */
const BEYOND_LATIN = /[\u0370-\u1dff\u1f00-\u1fff\u2e80-\uffff]/;

/** Of the words of several languages, those in Latin script, as one alternative. Each language keeps to one script. */
export function latinWords(words: Readonly<Record<string, string>>): string {
  return Object.values(words)
    .filter((each) => !BEYOND_LATIN.test(each))
    .join("|");
}

/**
 * A test that says what `all` says, but looks through Latin text for Latin words only, which `latin` finds. Patterns of
 * words in every script take several times as long, and their code takes so much memory that V8 leaves further
 * patterns without optimisation (`TooMuchRegExpCode` in its src/regexp/regexp.cc).
 */
export function byScript(latin: TextTest, all: TextTest): TextTest {
  return { test: (text) => (BEYOND_LATIN.test(text) ? all : latin).test(text) };
}
