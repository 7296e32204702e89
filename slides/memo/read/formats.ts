/** The formats that are told apart, by the name that `--as` gives them. */
export const FORMATS = ["md", "txt", "docx", "odt", "rtf", "html", "eml", "pdf"] as const;
export type Format = (typeof FORMATS)[number];
