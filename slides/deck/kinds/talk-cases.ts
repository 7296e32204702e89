import { sentenceSpans } from "../../language/sentences.ts";
import type { PlanContext } from "../rule.ts";
import type { AsideCase } from "./aside-cases.ts";
import { isSmallTalk } from "./small-talk.ts";
import { talkTurn } from "./talk-turns.ts";

/** A turn that says something is looked for in so many behind one that doesn't. */
const TURNS_AHEAD = 8;

/** Turns of a talk that is written down, without a slide. */
export const TALK_CASES: readonly AsideCase[] = [
  {
    name: "small talk",
    why: "“Gray: Could you say more?” is told with the turn in which more is said.",
    home: "next",
    is: (context, at) => isEmptyTurn(context, at) && saysMoreAhead(context, at),
  },
  {
    name: "end of a talk",
    why: "“Gray: Excellent, have a good evening.” ends a talk and says nothing more.",
    home: "before",
    is: (context, at) => isEmptyTurn(context, at) && !saysMoreAhead(context, at),
  },
];

/** Whether a turn of a talk says nothing of the subject. */
function isEmptyTurn(context: PlanContext, at: number): boolean {
  const turn = talkTurn(context, at);
  if (turn === null) return false;
  const said = context.memo.text.slice(turn.said.start, turn.said.end).replace(/\s+/gu, " ");
  return sentenceSpans(said).every(({ start, end }) => isSmallTalk(said.slice(start, end)));
}

function saysMoreAhead(context: PlanContext, at: number): boolean {
  for (let index = at + 1; index <= at + TURNS_AHEAD; index += 1) {
    if (talkTurn(context, index) === null) return false;
    if (!isEmptyTurn(context, index)) return true;
  }
  return false;
}
