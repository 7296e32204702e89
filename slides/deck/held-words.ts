/** Words before and behind a space are looked at so far, characters. */
const REACH = 14;

/** A number, and what it counts or which month it is of: "14 May", "28 Mio.", "6,200 homes", "4 %". */
const SHORT_NUMBER = /(?:^|[\s(])[£$€]?\p{N}{1,3}$/u;
const COUNTED =
  /^(?!(?:and|or|of|to|in|on|at|by|for|from|with|the|as|is|was|und|oder|von|bis|in|im|am|der|die|das|et|ou|de|du|des|à|y|o|e|en|del|di|i|a|z)(?!\p{L}))\p{L}/u;
const NUMBER = /\p{N}$/u;
const MEASURED =
  /^(?:%|‰|°|[kcm]?m²?\b|[kMG]W\b|kg\b|t\b|(?:million|billion|trillion|thousand|hundred|percent|per\b|Mio|Mrd|Tsd|Million|Milliard|Prozent|Euro\b|EUR\b|USD\b|Dollar|dollar|euros?\b|pour\b|años\b|Jahre|Uhr\b|p\.m|a\.m|млн|млрд|тыс|процент|руб))/u;

/** "3. Mai": the stop is the ordinal's. */
const ORDINAL = /(?:^|\s)\p{N}{1,2}\.$/u;
const MONTH = /^(?:Jan|Feb|Fév|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)/u;

/** "28 Mio. Euro", "4 million pounds". */
const SCALE =
  /\p{N}\s(?:Mio\.|Mrd\.|Tsd\.|million|billion|Millionen|Milliarden|millions|milliards|млн|млрд|тыс\.)$/u;

/** "Dr Marsh", "Mme Dubois", "No. 4", "§ 12", "≤ 1.5": the first says what the second is. */
const TITLE = /(?:^|[\s(“"„«])(?:Dr|Mr|Mrs|Ms|Prof|St|Hr|Fr|Mme|Mlle)\.?$/u;
const NUMBERED = /(?:^|[\s(])(?:No|Nos|Nr|Art|Abs|Fig|Abb|Tab|Ziff|p|pp|S|n°|№|§§?|¶|[≤≥<>=≈±~])\.?$/u;

/**
 * Whether a line must not end at the space before `at`: what stands behind it is read in one breath with what stands
 * before. Offsets are UTF-16 units.
 */
export function isHeld(text: string, at: number): boolean {
  let end = at;
  while (end > 0 && text.charAt(end - 1) === " ") end -= 1;
  const before = text.charAt(end - 1);
  const first = text.charAt(at);
  const counts = isDigit(before);
  // Nearly all spaces stand between two plain words, and are known to at a glance.
  if (!counts && before !== "." && !isDigit(first) && !isCapital(first) && !SCALES_END.has(before))
    return false;
  const lead = text.slice(Math.max(0, end - REACH), end);
  const rest = text.slice(at, at + REACH);
  if (counts)
    return (SHORT_NUMBER.test(lead) && COUNTED.test(rest)) || (NUMBER.test(lead) && MEASURED.test(rest));
  if (isDigit(first)) return NUMBERED.test(lead);
  return (
    (ORDINAL.test(lead) && MONTH.test(rest)) ||
    (SCALE.test(lead) && /^[\p{L}\p{Sc}]/u.test(rest)) ||
    (isCapital(first) && TITLE.test(lead))
  );
}

/** The last letters of words of scale. */
const SCALES_END = new Set("nsн");

function isDigit(character: string): boolean {
  return character >= "0" && character <= "9";
}

function isCapital(character: string): boolean {
  return character >= "A" && character <= "Z";
}
