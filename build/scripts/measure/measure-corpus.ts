import { countWords } from "../../../slides/language/words.ts";
import type { Quotation } from "../../../slides/quotations/quotation.ts";
import type { LabelledDocument, LabelledQuotation, LabelledSpan } from "./corpus.ts";
import { quotationsOf } from "./find.ts";
import type { Share } from "./score.ts";
import { addShares, inked, overlaps, sameSpan, share, showShare } from "./score.ts";
import { nameStandsNear, sharesAName } from "./speakers.ts";
import { table } from "./table.ts";

/** Quotations of fewer words are terms and scare quotes as often as speech; corpora differ in what they label. */
const LEAST_WORDS = 8;
const BOUNDED = /^["“”„‟«»‹›'‘’‚「『`][\s\S]*["“”«»‹›'‘’」』]$/u;

/** How well the quotations of one document, or of many, were found. */
export interface Score {
  readonly recall: Share;
  readonly precision: Share;
  /** Of the quotations whose speaker's name stands near by: how many got a name. */
  readonly coverage: Share;
  /** Of the names given to them: how many are right. */
  readonly names: Share;
}

/** Scores a corpus and sets the figures as a table. */
export async function measureCorpus(documents: readonly LabelledDocument[]): Promise<string> {
  const score = await scoreCorpus(documents);
  return table([
    ["documents", "recall", "precision", "speakers given", "right of them"],
    [
      String(documents.length),
      ...[score.recall, score.precision, score.coverage, score.names].map(showShare),
    ],
  ]);
}

export async function scoreCorpus(documents: readonly LabelledDocument[]): Promise<Score> {
  const scores = await Promise.all(documents.map(scoreDocument));
  return {
    recall: addShares(scores.map(({ recall }) => recall)),
    precision: addShares(scores.map(({ precision }) => precision)),
    coverage: addShares(scores.map(({ coverage }) => coverage)),
    names: addShares(scores.map(({ names }) => names)),
  };
}

export async function scoreDocument({ text, quotations: labelled }: LabelledDocument): Promise<Score> {
  const { quotations } = await quotationsOf(text);
  const long = (span: LabelledSpan): boolean => countWords(text.slice(span.start, span.end)) >= LEAST_WORDS;
  const found = quotations
    .flatMap((quotation) => [quotation, ...quotation.nested])
    .map((span) => inked(text, span));
  const wanted = labelled.flatMap(({ parts }) => parts);
  const bounded = wanted.filter(
    (span) => long(span) && BOUNDED.test(text.slice(span.start, span.end).trim()),
  );
  const right = wanted.map((span) => inked(text, span));
  const named = labelled.flatMap((quotation) => namesGiven(text, quotation, quotations));
  return {
    recall: share(bounded.map((span) => found.some((other) => sameSpan(inked(text, span), other)))),
    precision: share(
      quotations
        .filter((quotation) => quotation.marked && long(quotation))
        .map((quotation) => right.some((span) => sameSpan(span, inked(text, quotation)))),
    ),
    coverage: share(named.map(({ given }) => given !== null)),
    names: share(named.filter(({ given }) => given !== null).map(({ isRight }) => isRight)),
  };
}

/** What name a labelled quotation got; nothing when its speaker's name stands nowhere near. */
function namesGiven(
  text: string,
  { parts, speaker }: LabelledQuotation,
  quotations: readonly Quotation[],
): readonly { readonly given: string | null; readonly isRight: boolean }[] {
  const [first] = parts;
  if (first === undefined || speaker === null || !nameStandsNear(text, first, speaker)) return [];
  const found = quotations.find((quotation) => overlaps(quotation, first));
  if (found === undefined) return [];
  const given = found.attribution?.speaker ?? null;
  return [{ given, isRight: given !== null && sharesAName(given, speaker) }];
}
