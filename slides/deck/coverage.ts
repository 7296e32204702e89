import type { Deck, Setting, Slide } from "./deck.ts";
import { isWidthless } from "./fallback-widths.ts";
import { decodeWidths } from "./widths/encoding.ts";
import { SERIF_WIDTHS } from "./widths/serif.ts";

/** The characters of a deck, and those that the bundled fonts do not have. */
export interface Coverage {
  /** How many different characters that are drawn the slides have. */
  readonly characters: number;
  /** In the order of their code points. */
  readonly unbundled: readonly string[];
}

/** Which characters of the slides come from fonts of the machine; what these look like only the machine can tell. */
export function coverageOf({ slides }: Pick<Deck, "slides">): Coverage {
  const [face] = Object.values(SERIF_WIDTHS);
  const bundled = decodeWidths(face ?? "");
  const drawn = [...new Set(slides.flatMap((slide) => [...wordsOn(slide)]))].filter(
    (character) => !/\s/u.test(character) && !isWidthless(character.codePointAt(0) ?? 0),
  );
  const unbundled = drawn.filter((character) => !bundled.has(character.codePointAt(0) ?? 0));
  return { characters: drawn.length, unbundled: unbundled.toSorted() };
}

function wordsOn({ headline, body, attribution }: Slide): string {
  const speaker = `${attribution?.speaker ?? ""}${attribution?.role ?? ""}`;
  return [...(headline === null ? [] : [headline]), ...settingsOf(body)].map(wordsOf).join("") + speaker;
}

function settingsOf(body: Slide["body"]): readonly Setting[] {
  if (body.kind === "text") return [body.setting];
  if (body.kind === "items") return body.items.map(({ setting }) => setting);
  if (body.kind === "fields") return body.fields.flatMap(({ label, value }) => [label, value]);
  return body.kind === "table" ? [...(body.header ?? []), ...body.rows.flat()] : [];
}

function wordsOf({ lines }: Setting): string {
  return lines.flatMap(({ runs }) => runs.map(({ text }) => text)).join("");
}
