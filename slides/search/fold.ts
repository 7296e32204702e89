/** A text as a search sees it: without case, accents and the shape of quotation marks; `at` leads back to the text. */
export interface Folded {
  readonly text: string;
  /** For each unit of the folded text, and one beyond, the UTF-16 offset in the text it comes from. */
  readonly at: readonly number[];
}

const SAME: Readonly<Record<string, string>> = {
  "’": "'",
  "‘": "'",
  "“": '"',
  "”": '"',
  "–": "-",
  "—": "-",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
};

/** Folds a text for searching. White space of any kind and length is one space. */
export function fold(text: string): Folded {
  const units: string[] = [];
  const at: number[] = [];
  let offset = 0;
  for (const character of text) {
    for (const unit of folded(character).split("")) {
      if (unit === " " && units.at(-1) === " ") continue;
      units.push(unit);
      at.push(offset);
    }
    offset += character.length;
  }
  return { text: units.join(""), at: [...at, text.length] };
}

function folded(character: string): string {
  if (/\s/u.test(character)) return " ";
  const plain = character.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return [...plain].map((each) => SAME[each] ?? each).join("");
}
