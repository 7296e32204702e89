/**
 * Opening quotation marks and the marks that may close them. Typists mix curly, straight and low ones, so each
 * opening mark lists every close seen in print or in files, its proper one first.
 */
const CLOSED_BY: Readonly<Record<string, readonly string[]>> = {
  "“": ["”", '"', "“", "''"], // the last but one where a scanner read both marks alike
  "„": ["“", "”", '"', "‟", "''"], // German and Czech close with “, Polish and Hungarian with ”
  "‟": ["”", "“"],
  "”": ["”", "“"], // Swedish and Finnish open with the closing mark
  '"': ['"', "”"],
  "«": ["»", "«"],
  "»": ["«", "»"], // Danish and German books print »…«, Finnish ones »…»
  "‘": ["’", "'"],
  "’": ["’"],
  "‚": ["‘", "’", "'"],
  "'": ["'", "’"],
  "‹": ["›"],
  "›": ["‹", "›"],
  "``": ["''", '"', "”"], // TeX and old mail
  "「": ["」"],
  "『": ["』"],
  "﹁": ["﹂"],
  "﹃": ["﹄"],
  "〝": ["〟", "〞"],
  "＂": ["＂"],
  "״": ["״", "”", '"'], // Hebrew, which has it within short forms as well: ש״ח
};

const OPENING_MARKS: ReadonlySet<string> = new Set(Object.keys(CLOSED_BY));

/** Marks that stand for apostrophes, feet and minutes as well: what they hold needs a second look. */
const SINGLE = "‘’‚'‹›";

/** All marks that open or close quotations, as a class for regular expressions; pairs of single ones are apart. */
export const QUOTATION_MARKS = "“”„‟«»\"「」『』﹁﹂﹃﹄〝〟〞＂״‘’‚'‹›";

/** True if `closing` may end what `opening` began. */
export function closes(opening: string, closing: string): boolean {
  return (CLOSED_BY[opening] ?? []).includes(closing);
}

/** True for a mark that can open a quotation in some language. */
export function isOpeningMark(mark: string): boolean {
  return OPENING_MARKS.has(mark);
}

/** True for ‘ ’ and their like, which are apostrophes as often as quotation marks. */
export function isSingleMark(mark: string): boolean {
  return SINGLE.includes(mark);
}

/** The closing mark that belongs to an opening one; the opening mark itself must be one of ours. */
export function closingMarkFor(opening: string): string {
  return CLOSED_BY[opening]?.[0] ?? opening;
}
