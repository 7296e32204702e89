/** The languages that the interface speaks, as BCP 47 tags, each with its name in itself. */
export const languageNames = { en: "English", fr: "Français" } as const;

export type Language = keyof typeof languageNames;

/** Every language there is, in the order of the table. */
export const languages: readonly Language[] = ["en", "fr"];

/** Whether a text that came from outside is the tag of a language of ours. */
export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}

/**
 * The first of a person's languages that we speak, English where we speak none. `preferred` are BCP 47 tags, the best
 * first; a region or script makes no difference ("fr-CA" is French).
 */
export function spokenLanguage(preferred: readonly string[]): Language {
  const bare = preferred.map((tag) => tag.toLowerCase().split(/[-_]/)[0]);
  return bare.find(isLanguage) ?? "en";
}
