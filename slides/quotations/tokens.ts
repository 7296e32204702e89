import type { Span } from "../memo/memo.ts";
import { isSingleMark, QUOTATION_MARKS } from "./marks.ts";

/** A quotation mark where it stands, with what it can do there. With both abilities, what is open decides. */
export interface MarkToken extends Span {
  readonly mark: string;
  readonly opens: boolean;
  readonly closes: boolean;
  /** It could be an apostrophe as well: it closes only what stands right before. */
  readonly doubtful: boolean;
}

/** How a document uses marks that mean different things in different countries. */
export interface MarkHabits {
  /** »…« as German and Danish books print it, where French ones print «…». */
  readonly guillemetsReversed: boolean;
  /** ‘…’ stand around what people say, as in British print; else only within other marks, or around terms. */
  readonly singleOuter: boolean;
}

type Abilities = Pick<MarkToken, "opens" | "closes" | "doubtful">;

const ANY_MARK = new RegExp(`\`\`|''|[${QUOTATION_MARKS}]`, "gu");
const LETTER = /[\p{L}\p{N}\p{M}]/u;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const DIGIT = /\d/u;
const SPACE = /\s/u;
const BEFORE_OPENING = /[\s([{<—–\-/|“„«»‘‚'"`*_¿¡:：，。、（]/u;
/** Values of tags and templates (`src="…"`, `{{< ref "…" >}}`) are no speech. */
const ATTRIBUTE = /=\s?(?:"[^"\n]*"|'[^'\n]*')|\{\{[^{}\n]*\}\}|\{%[^{}\n]*%\}|<\/?[a-z][^<>\n]*>/gu;
/** Literal text of reStructuredText, and the marks around a program's texts. TeX's `` never ends right behind a word. */
const LITERAL = /``(?=\S)[^`]{1,200}?(?<=\S)``(?![\p{L}\p{N}])|"{3,}/gu;
/** Words that begin with an apostrophe where letters were dropped: 'tis, 'em, 'cause, 's Gravenhage, '90s. */
const ELISION =
  /^(?:t(?:is|was|were|will|il)|em|cause|bout|round|neath|prentice|s|n|d|\d\ds?)(?![\p{L}\p{N}])/iu;

const NEITHER: Abilities = { opens: false, closes: false, doubtful: false };
const OPENS: Abilities = { opens: true, closes: false, doubtful: false };
const CLOSES: Abilities = { opens: false, closes: true, doubtful: false };
const EITHER: Abilities = { opens: true, closes: true, doubtful: false };

/** What each mark can do, told from what it is and from the characters beside it. */
const ABILITIES: readonly (readonly [marks: string, tell: (at: Setting) => Abilities])[] = [
  ["「『﹁﹃〝", () => OPENS],
  ["」』﹂﹄〟〞", () => CLOSES],
  ["„‚", () => OPENS],
  [
    "“‟",
    (at) =>
      at.spaceBefore && at.spaceAfter
        ? EITHER
        : at.wordStart || at.cjk
          ? OPENS
          : at.letterAfter
            ? EITHER
            : CLOSES,
  ],
  ["”", (at) => (at.spaceBefore && !at.spaceAfter ? EITHER : missingSpace(at) ? EITHER : CLOSES)],
  ["«", (at) => (at.habits.guillemetsReversed ? CLOSES : OPENS)],
  ["»", (at) => (at.habits.guillemetsReversed ? (at.spaceBefore || at.wordStart ? OPENS : EITHER) : CLOSES)],
  ["‹", () => OPENS],
  ["›", (at) => (at.wordStart && !at.spaceAfter ? OPENS : CLOSES)],
  ["‘", (at) => (at.wordEnd && at.spaceAfter ? CLOSES : at.elision || at.letterBefore ? NEITHER : OPENS)],
  ["’'", single],
  ['"＂״', straight],
];

/** What stands around a mark. */
interface Setting {
  readonly habits: MarkHabits;
  readonly spaceBefore: boolean;
  readonly spaceAfter: boolean;
  readonly letterBefore: boolean;
  readonly letterAfter: boolean;
  readonly digitBefore: boolean;
  readonly elision: boolean;
  readonly cjk: boolean;
  /** It may stand at the beginning of a word, at the end of one. */
  readonly wordStart: boolean;
  readonly wordEnd: boolean;
  readonly mark: string;
}

/** The quotation marks of one paragraph, in order; those in `code`, in literal text and in tags' values are left out. */
export function markTokens(
  text: string,
  paragraph: Span,
  habits: MarkHabits,
  code: readonly Span[],
): readonly MarkToken[] {
  const words = text.slice(paragraph.start, paragraph.end);
  const values = [ATTRIBUTE, LITERAL].flatMap((pattern) =>
    Array.from(words.matchAll(pattern), ({ index, 0: value }) => ({
      start: paragraph.start + index,
      end: paragraph.start + index + value.length,
    })),
  );
  const silent = [...code, ...values].toSorted((a, b) => a.start - b.start);
  let next = 0;
  return Array.from(words.matchAll(ANY_MARK), ({ index, 0: mark }): MarkToken => {
    const start = paragraph.start + index;
    while ((silent[next]?.end ?? Infinity) <= start) next += 1;
    const covered = (silent[next]?.start ?? Infinity) <= start;
    const tell = covered ? NEITHER : abilities(text, paragraph, start, mark, habits);
    return { start, end: start + mark.length, mark, ...tell };
  }).filter((token) => token.opens || token.closes);
}

function abilities(
  text: string,
  paragraph: Span,
  start: number,
  mark: string,
  habits: MarkHabits,
): Abilities {
  if (mark === "``") return OPENS;
  if (mark === "''") return CLOSES;
  const before = start === paragraph.start ? " " : text.charAt(start - 1);
  const after = start + 1 >= paragraph.end ? " " : text.charAt(start + 1);
  const spaceBefore = SPACE.test(before);
  const spaceAfter = SPACE.test(after);
  const at: Setting = {
    habits,
    mark,
    spaceBefore,
    spaceAfter,
    letterBefore: LETTER.test(before),
    letterAfter: LETTER.test(after),
    digitBefore: DIGIT.test(before),
    elision: isSingleMark(mark) && ELISION.test(text.slice(start + 1, start + 11)),
    cjk: CJK.test(before) && CJK.test(after),
    wordStart: BEFORE_OPENING.test(before) && !spaceAfter,
    wordEnd: !spaceBefore,
  };
  return ABILITIES.find(([marks]) => marks.includes(mark))?.[1](at) ?? NEITHER;
}

/** `plan accordingly.”Push notifications…”`: a typist's slip, the space and the mark both wrong. */
function missingSpace({ spaceBefore, letterBefore, letterAfter }: Setting): boolean {
  return !spaceBefore && !letterBefore && letterAfter;
}

/** Within a word ’ and ' are apostrophes; at its end they may be ("the ministers' view"). */
function single(at: Setting): Abilities {
  if (at.letterBefore && at.letterAfter) return NEITHER;
  if (at.spaceBefore && at.spaceAfter)
    return at.mark === "'" ? { ...EITHER, doubtful: true } : { ...CLOSES, doubtful: true };
  if (at.wordStart && !at.letterBefore)
    return at.mark === "'" && !at.elision ? { ...OPENS, doubtful: true } : NEITHER;
  return at.wordEnd ? { ...CLOSES, doubtful: at.letterBefore } : NEITHER;
}

/** A straight mark opens at the beginning of a word and closes at the end of one; after a digit it may be inches. */
function straight(at: Setting): Abilities {
  if (at.cjk || (at.spaceBefore && at.spaceAfter)) return EITHER;
  if (at.letterBefore && at.letterAfter) return NEITHER; // צה"ל
  if (at.wordStart) return at.wordEnd ? EITHER : OPENS;
  return at.wordEnd ? { ...CLOSES, doubtful: at.digitBefore } : NEITHER;
}
