/** Titles and ranks that stand before a name; each is a role by itself. Lower case, without stops. */
const TITLES =
  "professor|prof|dr|doctor|president|vice president|prime minister|premier|chancellor|king|queen|prince|princess|" +
  "minister|foreign minister|secretary|secretary of state|under secretary|assistant secretary|deputy secretary|" +
  "ambassador|senator|sen|representative|rep|congressman|congresswoman|governor|gov|mayor|judge|justice|chief justice|" +
  "general|gen|admiral|adm|colonel|col|major|maj|captain|capt|lieutenant|lt|sergeant|sgt|commander|cmdr|" +
  "chairman|chairwoman|chair|director|commissioner|chief|sir|lord|lady|dame|pope|cardinal|bishop|archbishop|father|rabbi|imam|" +
  "mr|mrs|ms|miss|mx|herr|frau|monsieur|madame|m|mme|señor|señora|don|doña|signor|signora|" +
  "präsident|präsidentin|bundeskanzler|bundeskanzlerin|kanzler|kanzlerin|minister|ministerin|professorin|président|présidente|ministre|général|presidente|ministro|ministra";

/** Forms of address, which say nothing about somebody's role. */
const COURTESY: ReadonlySet<string> = new Set(
  "mr mrs ms miss mx herr frau monsieur madame m mme señor señora don doña signor signora".split(" "),
);

/** A title before a name, any case of the first letter, perhaps with a stop ("Dr."). For use in a larger expression. */
export const TITLE_PATTERN = TITLES.split("|")
  .toSorted((a, b) => b.length - a.length)
  .map((title) =>
    title
      .replace(/^\p{L}/u, (letter) => `[${letter}${letter.toUpperCase()}]`)
      .replace(/ \p{L}/gu, (pair) => ` [${pair.trim()}${pair.trim().toUpperCase()}]`),
  )
  .join("|");

/** True for "Mr." and its like. */
export function isCourtesy(title: string): boolean {
  return COURTESY.has(title.toLowerCase().replace(/\.$/u, ""));
}
