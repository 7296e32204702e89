import { hasNumber } from "../../language/numbers.ts";
import type { Span } from "../../memo/memo.ts";

const NUMBER = String.raw`\p{N}(?:[\p{N}.,’' \u00a0\u202f]*\p{N})?`;
const RANGE = String.raw`${NUMBER}(?:\s?(?:[–—-]|to|bis|à|a|до)\s?${NUMBER})?`;
const MAGNITUDE = String.raw`(?:hundred|thousand|million|billion|trillion|mio\.?|mrd\.?|millionen|milliarden?|millions?|milliards?|mill(?:ón|ones)|mil millones|milion[ie]|miliard[oi]|milhões|bilhões|miljoen|miljard|тыс\p{L}*\.?|млн\.?|млрд\.?|миллион\p{L}*|миллиард\p{L}*)`;
const EAST_ASIAN = String.raw`${NUMBER}\s?(?:[万億兆亿萬]\p{Script=Han}?)`;
const PERCENT = String.raw`${RANGE}\s?(?:%|percent\b|per cent\b|prozent\b|pour cent\b|por ciento\b|per cento\b|por cento\b|procent\b|процент\p{L}*|パーセント|في المئة)`;
const CURRENCY = String.raw`(?:(?:US|CA|A|C)?[$€£¥₽₩₹]|(?:USD|EUR|GBP|CHF)\s)`;
/** "£18m", "€2bn": right behind the number, or a space apart. */
const SHORT_MAGNITUDE = String.raw`\s?(?:mn|mm|m|bn|tn|k|md)`;
const MONEY = String.raw`${CURRENCY}\s?${RANGE}(?:\s?${MAGNITUDE}|${SHORT_MAGNITUDE}(?!\p{L}))?|${RANGE}(?:\s${MAGNITUDE})?\s?(?:€|£|₽|USD\b|EUR\b|dollars?\b|euros?\b|рубл\p{L}*|долл\p{L}*|евро)`;
const MANY = String.raw`${RANGE}\s${MAGNITUDE}(?!\p{L})`;
/** A figure that goes on is another one: half of "£1.5x" would be wrong. */
const WHOLE = String.raw`(?![\p{N}\p{Script=Latin}\p{Script=Cyrillic}]|[.,’']\p{N})`;

const FIGURE = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,§#№$-])(?:${PERCENT}|${MONEY}|${MANY}|${EAST_ASIAN})${WHOLE}`,
  "iuy",
);

const DIGITS = /\p{N}+/gu;

/** A figure begins with its number, or so many characters before it at most: "USD  5". */
const LONGEST_CURRENCY = 5;

/** Words that belong to a figure: without them it says something else. */
const HEDGE =
  /(?:(?:more|less|fewer|greater|better|no more|no less|no fewer|not more) than|at (?:least|most)|up to|as (?:much|many|little|few) as|about|around|roughly|approximately|some|nearly|almost|over|under|above|below|close to|an estimated|only|just|every|mehr als|weniger als|mindestens|höchstens|bis zu|rund|etwa|knapp|fast|über|unter|nur|ca\.|plus de|moins de|au moins|au plus|jusqu['’]à|environ|près de|presque|seulement|más de|menos de|al menos|hasta|unos|casi|cerca de|alrededor de|più di|meno di|almeno|fino a|circa|quasi|mais de|pelo menos|meer dan|minder dan|ten minste|ongeveer|bijna|более(?: чем)?|менее(?: чем)?|не менее|не более|до|около|почти|свыше|только|лишь|約|超过|超過|约|不到|至少|أكثر من|أقل من|نحو|حوالي)\s*$/iu;

/** Before a figure these make it a figure that is denied, or one of two that are compared. */
const DENIED =
  /(?:\bnot|n['’]t|\bno|\bnever|\bnicht|\bkein\p{L}*|\bpas|\bne|\bnon|\bsin|(?<!\p{L})не)\s+(?:\p{L}+\s+)?$/iu;

/**
 * The one figure that a sentence turns on, with the words that hedge it ("at least 40 per cent"); null when there is
 * none, more than one, or one that is denied. `span` is the sentence's place in the text.
 */
export function figureIn(text: string, span: Span): Span | null {
  const sentence = text.slice(span.start, span.end);
  const [figure, ...others] = figuresOf(sentence);
  if (figure === undefined || others.length > 0) return null;
  const before = sentence.slice(0, figure.index);
  const hedge = HEDGE.exec(before)?.[0] ?? "";
  const behind = sentence.slice(figure.index + figure[0].length);
  if (DENIED.test(before.slice(0, before.length - hedge.length))) return null;
  if (
    isBracketed(before, behind) ||
    /\p{N}/u.test(behind.replace(YEAR, "")) ||
    /\p{N}/u.test(before.replace(YEAR, ""))
  )
    return null;
  return {
    start: span.start + figure.index - hedge.length,
    end: span.start + figure.index + figure[0].trimEnd().length,
  };
}

/** Looking for digits, and at them for a figure, is far quicker than looking for figures everywhere. */
function figuresOf(sentence: string): readonly RegExpExecArray[] {
  const figures: RegExpExecArray[] = [];
  if (!hasNumber(sentence)) return figures;
  let reached = 0;
  for (const { index } of sentence.matchAll(DIGITS)) {
    for (let at = Math.max(reached, index - LONGEST_CURRENCY); at <= index; at += 1) {
      FIGURE.lastIndex = at;
      const figure = FIGURE.exec(sentence);
      if (figure === null) continue;
      figures.push(figure);
      reached = figure.index + figure[0].length;
      break;
    }
  }
  return figures;
}

/** Years and days don't compete with a figure. */
const YEAR = /(?<!\p{N})(?:1[5-9]|20|21)\p{N}{2}(?!\p{N})|\b\p{N}{1,2}(?:st|nd|rd|th|\.)?(?=\s\p{L}{3,})/gu;

/** What stands in brackets is said by the way. */
function isBracketed(before: string, behind: string): boolean {
  return before.lastIndexOf("(") > before.lastIndexOf(")") && behind.includes(")");
}
