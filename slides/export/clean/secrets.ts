import type { Deck, Slide } from "../../deck/deck.ts";
import { slideTexts } from "../slide-texts.ts";
import { runsOfFive, shortPhrases, tokensOf, type Token } from "./tokens.ts";

/** What only the presenter may have: passages, names and figures of the notes that no slide shows. */
export interface Secrets {
  /** Runs of five consecutive words, as `runsOfFive` gives them. */
  readonly runs: ReadonlySet<string>;
  /** Names (words with a capital letter) and figures (words with a digit), as they are written. */
  readonly words: ReadonlySet<string>;
  /** Short phrases that are on slides. */
  readonly shown: ReadonlySet<string>;
}

const FIGURE = /\p{N}/u;
const NAME = /\p{Lu}[\p{L}\p{M}]|[\p{L}\p{M}]\p{Lu}/u;

/** What a presenter's deck holds beyond the slides of the deck that is handed out. */
export function secretsOf(presenter: Deck, handedOut: Deck): Secrets {
  const shown = textsOf(handedOut).map(tokensOf);
  const shownRuns = new Set([...shown.flatMap(runsOfFive), ...runsOfFive(shown.flat())]);
  const shownWords = new Set(shown.flat().map(({ folded }) => folded));
  const held = [...presenter.slides.flatMap(noteTexts), ...textsOf(presenter)].map(tokensOf);
  return {
    runs: new Set(held.flatMap(runsOfFive).filter((run) => !shownRuns.has(run))),
    shown: new Set(shown.flatMap(shortPhrases)),
    words: new Set(
      held
        .flat()
        .filter((token) => tells(token) && !shownWords.has(token.folded))
        .map(({ written }) => written),
    ),
  };
}

function textsOf(deck: Deck): readonly string[] {
  return deck.slides.flatMap((slide, index) => slideTexts(slide, deck, index));
}

function tells({ written }: Token): boolean {
  return FIGURE.test(written) || NAME.test(written);
}

/** The notes with all that stands beside them. */
function noteTexts({ notes }: Slide): readonly string[] {
  return notes.flatMap(({ text, attribution }) => [
    text,
    ...(attribution === null
      ? []
      : [attribution.speaker, attribution.role ?? "", attribution.organisation ?? ""]),
  ]);
}
