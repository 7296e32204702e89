import { sentenceSpans } from "../../../../slides/language/sentences.ts";
import { opensBackward } from "../../../../slides/deck/backward-openings.ts";
import { contentWords } from "../../../../slides/deck/content-words.ts";
import { saysNothing } from "../../../../slides/deck/empty-words.ts";
import type { Candidate } from "../../../../slides/deck/key-line-candidates.ts";
import type { KeyLineContext } from "../../../../slides/deck/key-line.ts";
import { CRITERIA } from "../../../../slides/deck/key-line-criteria.ts";
import { leansBackward, pointsBack } from "../../../../slides/deck/leaning-lines.ts";
import { isScaffolding } from "../../../../slides/deck/scaffolding.ts";

const MIDDLE: Candidate = {
  start: 0,
  end: 10,
  text: "Nations trade grain.",
  words: 10,
  content: [],
  first: 1,
  last: 1,
  sentences: 4,
  opens: false,
  opening: "Nations trade grain.",
  parts: ["Nations trade grain."],
  opensBackward: false,
  leansBackward: false,
  pointsBack: false,
  takenUp: [],
  scaffolding: false,
  empty: 0,
  preceding: "They met.",
  following: ["They agree."],
  leaning: 0,
  halves: 0,
  balanced: true,
  inside: false,
  emphasised: false,
  boldLead: false,
};

const CONTEXT: KeyLineContext = {
  titleWords: new Set(),
  memoWords: new Map(),
  paragraphWords: new Map(),
  asked: null,
  voice: "own",
};

/** The points that one criterion gives a candidate in the middle of a paragraph, but for what is said. */
export function points(
  name: string,
  candidate: Partial<Candidate>,
  context: Partial<KeyLineContext> = {},
): number {
  const criterion = CRITERIA.find((row) => row.name === name);
  if (criterion === undefined) throw new Error(`There is no criterion “${name}”`);
  const { text, opening = text } = { ...MIDDLE, opening: undefined, ...candidate };
  const told = {
    opening,
    opens: (candidate.first ?? MIDDLE.first) === 0,
    content: contentWords(text),
    parts: sentenceSpans(text).map(({ start, end }) => text.slice(start, end)),
    opensBackward: opensBackward(opening),
    leansBackward: leansBackward(opening),
    pointsBack: pointsBack(opening),
    scaffolding: isScaffolding(text),
    empty: sentenceSpans(text).filter(({ start, end }) => saysNothing(text.slice(start, end))).length,
  };
  return criterion.score({ ...MIDDLE, ...told, ...candidate }, { ...CONTEXT, ...context });
}
