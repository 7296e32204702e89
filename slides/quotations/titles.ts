/** Titles and ranks that stand before a name; each is a role by itself. Lower case, without stops. */
const TITLES: ReadonlySet<string> = new Set(
  (
    "professor prof dr doctor president premier chancellor king queen prince princess minister secretary undersecretary ambassador senator sen representative rep congressman " +
    "congresswoman governor gov mayor judge justice general gen admiral adm colonel col major maj captain capt lieutenant lt sergeant sgt commander cmdr chairman chairwoman chair director " +
    "commissioner chief sir lord lady dame pope cardinal bishop archbishop father rabbi imam reverend rev spokesman spokeswoman speaker editor correspondent consul envoy attorney dean inspector detective sheriff " +
    "mr mrs ms miss mx messrs herr frau monsieur madame mademoiselle m mme mlle señor señora don doña signor signora sr sra dhr mevrouw mevr " +
    "präsident präsidentin bundeskanzler bundeskanzlerin kanzler kanzlerin ministerin professorin général président présidente ministre presidente ministro ministra président-directeur " +
    "ceo cfo coo cto pdg mp mep secretary-general director-general attorney-general " +
    "vice deputy assistant prime foreign interior defense defence finance former acting associate senior junior executive under-secretary vice-president " +
    "господин госпожа президент министр профессор генерал посол премьер-министр"
  ).split(" "),
);

/** Words that belong to a title but are none alone ("Assistant Secretary", "Prime Minister"). */
const QUALIFIERS: ReadonlySet<string> = new Set(
  "vice deputy assistant prime foreign interior defense defence finance former acting associate senior junior executive".split(
    " ",
  ),
);

/** Forms of address, which say nothing about somebody's role. */
const COURTESY: ReadonlySet<string> = new Set(
  "mr mrs ms miss mx messrs dr herr frau monsieur madame mademoiselle m mme mlle señor señora don doña signor signora sr sra dhr mevrouw mevr sir lady lord dame господин госпожа".split(
    " ",
  ),
);

const WOMEN: ReadonlySet<string> = new Set(
  "mrs ms miss frau madame mademoiselle mme mlle señora doña signora sra mevrouw mevr lady dame queen princess congresswoman chairwoman spokeswoman госпожа".split(
    " ",
  ),
);
const MEN: ReadonlySet<string> = new Set(
  "mr herr monsieur m señor don signor sr dhr sir lord king prince congressman chairman spokesman pope father господин".split(
    " ",
  ),
);

function plain(word: string): string {
  return word.toLowerCase().replace(/\.$/u, "");
}

/** True for a word that stands before names as a title; `roles` are the language's own words for offices. */
export function isTitle(word: string, isRole: (word: string) => boolean): boolean {
  const bare = plain(word);
  return TITLES.has(bare) || isRole(bare);
}

export function isQualifier(word: string): boolean {
  return QUALIFIERS.has(plain(word));
}

/** True for "Mr." and its like. */
export function isCourtesy(title: string): boolean {
  return COURTESY.has(plain(title));
}

/** What a title tells of whether "he" or "she" can be meant: null when nothing. */
export function genderOf(title: string): "he" | "she" | null {
  const words = title.split(/\s+/u).map(plain);
  if (words.some((word) => WOMEN.has(word))) return "she";
  return words.some((word) => MEN.has(word)) ? "he" : null;
}
