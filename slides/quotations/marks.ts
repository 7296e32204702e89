/** Opening quotation marks and the marks that may close them; typists mix curly and straight ones. */
const CLOSED_BY: Readonly<Record<string, string>> = {
  "“": "”\"",
  "„": "“”\"",
  "«": "»",
  "»": "«",
  "\"": "\"”",
  "”": "”",
  "「": "」",
  "『": "』",
  "＂": "＂",
};

/** The mark that we set to close a part of a longer quotation, in the style of its opening mark. */
const PROPER_CLOSING: Readonly<Record<string, string>> = {
  "“": "”",
  "„": "“",
  "«": "»",
  "»": "«",
  "\"": "\"",
  "”": "”",
  "「": "」",
  "『": "』",
  "＂": "＂",
};

/** All marks that open or close quotations, as a class for regular expressions. */
export const QUOTATION_MARKS = "“”„«»\"「」『』＂";

/** True if `closing` may end what `opening` began. */
export function closes(opening: string, closing: string): boolean {
  return (CLOSED_BY[opening] ?? "").includes(closing);
}

/** True for a mark that can open a quotation in some language. */
export function isOpeningMark(mark: string): boolean {
  return mark in CLOSED_BY;
}

/** The closing mark that belongs to an opening one; the opening mark itself must be one of ours. */
export function closingMarkFor(opening: string): string {
  return PROPER_CLOSING[opening] ?? opening;
}
