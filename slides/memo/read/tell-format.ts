const MARKDOWN_NAME = /\.(?:md|markdown|mdown|mkd)$/iu;
const TEXT_NAME = /\.(?:txt|text|rst|asc|log)$/iu;

/** Signs that a text without a telling name is Markdown. */
const MARKDOWN_SIGNS = /^#{1,6} \S|^\s*[-*] \[[ x]\] |\[[^\]\n]+\]\([^)\n]*\)|^```|\*\*\S[^*\n]*\*\*|^\|.*\|\s*$/mu;

/** Tells Markdown from plain text: by the name if it says so, else by signs in the text. */
export function tellTextFormat(text: string, name: string | null): "md" | "txt" {
  if (name !== null && MARKDOWN_NAME.test(name)) return "md";
  if (name !== null && TEXT_NAME.test(name)) return "txt";
  return MARKDOWN_SIGNS.test(text) ? "md" : "txt";
}
