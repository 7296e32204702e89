/** Where one text ends and another begins within a line: cells, labels and names, markers of items, values of settings. */
const BORDER = /\n|\s\|\s?|\*\*|^\s*(?:>\s*)*(?:-|\d+\\?[.)])\s+|:\s(?=["{])/gmu;

/** The texts of a Markdown file, line by line and part by part. */
export function markdownTexts(file: string): readonly string[] {
  return file.split(BORDER);
}

/** Numbers that our JSON has of its own: counts and sizes. */
const COUNTED = new Set(["schema", "words", "smallestTextPx"]);

/** Every name and every value of a JSON file. */
export function jsonTexts(value: unknown, name = ""): readonly string[] {
  if (typeof value === "number" && COUNTED.has(name)) return [];
  if (name === "id" && typeof value === "string" && SPEECHLESS_ID.test(value)) return [];
  if (typeof value !== "object" || value === null) return String(value).split("\n");
  return Object.entries(value).flatMap(([key, each]) => [
    ...(Array.isArray(value) ? [] : [key]),
    ...jsonTexts(each, key),
  ]);
}

/** A slide's kind, a hash and a turn. */
const SPEECHLESS_ID = /^[a-z]+-[0-9a-f]{8}(?:-\d+)?$/u;
