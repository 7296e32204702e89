import type { RankedLine } from "./key-line.ts";

/** What a line leans on is looked for in so many sentences before it. */
const FARTHEST = 2;
/** So many points a line that stands must have to take the place of one that leans. */
const WORTH_STANDING = 2;

/** The chosen line, with what it leans on; where there is no room for both, a worthy one that leans on nothing. */
export function withAnchor(ranked: readonly RankedLine[], chosen: RankedLine): RankedLine {
  const whole = withWhatItLeansOn(ranked, chosen);
  if (!hangs(whole)) return whole;
  const standing = ranked.find(
    ({ candidate, sum }) => !candidate.leansBackward && !candidate.pointsBack && sum >= WORTH_STANDING,
  );
  return standing ?? whole;
}

/**
 * The chosen line together with what it leans on: "It would be a gift." brings the sentence along that says what.
 * The line itself where it stands alone, where the two are too long for a slide, and where the sentences before it
 * lean as well on what no slide shows.
 * @param ranked all lines of the paragraph that are short enough
 */
function withWhatItLeansOn(ranked: readonly RankedLine[], chosen: RankedLine): RankedLine {
  if (!hangs(chosen)) return chosen;
  const { first, last, leansBackward } = chosen.candidate;
  for (let begin = first - 1; begin >= Math.max(0, first - FARTHEST); begin -= 1) {
    const longer = ranked.find(({ candidate }) => candidate.first === begin && candidate.last === last);
    if (longer === undefined) break;
    // The first sentence leans on the slide before, if on anything: the room has just seen that. What only points back
    // needn't lean on that as well.
    if (!longer.candidate.leansBackward || (begin === 0 && leansBackward)) return longer;
  }
  return chosen;
}

/** Whether a sentence before it in its paragraph says what it speaks of. */
function hangs({ candidate: { first, leansBackward, pointsBack } }: RankedLine): boolean {
  return first > 0 && (leansBackward || pointsBack);
}
