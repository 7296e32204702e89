import { numeral } from "../numerals.ts";
import type { NumeralStyle } from "../numerals.ts";
import type { XmlElement } from "../package/xml.ts";
import { childOf, elementsOf } from "../package/xml.ts";

/** What Word writes before a numbered paragraph. */
export interface Numbered {
  /** The list's identity: paragraphs of one list share it. */
  readonly list: string;
  /** 0 is the outermost. */
  readonly level: number;
  readonly ordered: boolean;
  /** The number as written, where it is more than digits and a stop; else null. */
  readonly marker: string | null;
  readonly number: number | null;
}

/** Counts a document's numbered paragraphs; to be asked once for each, in the order of the document. */
export interface Numbering {
  readonly next: (id: string, level: number) => Numbered | null;
}

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
  readonly restarts: boolean;
  readonly legal: boolean;
}

interface List {
  readonly abstract: string;
  readonly levels: readonly Level[];
  readonly overrides: ReadonlyMap<number, number>;
}

const LEVELS = 9;
const STYLES: Readonly<Record<string, NumeralStyle>> = {
  lowerLetter: "lower-letter",
  upperLetter: "upper-letter",
  lowerRoman: "lower-roman",
  upperRoman: "upper-roman",
};

/** Reads numbering.xml. */
export function readNumbering(root: XmlElement | null): Numbering {
  const lists = root === null ? new Map<string, List>() : readLists(root);
  const counters = new Map<string, (number | null)[]>();
  const begun = new Set<string>();
  return {
    next: (id, level) => {
      const list = lists.get(id);
      const own = list?.levels[level];
      if (list === undefined || own === undefined) return null;
      const counts = counters.get(list.abstract) ?? Array.from({ length: LEVELS }, () => null);
      counters.set(list.abstract, counts);
      const override = begun.has(`${id}/${level}`) ? undefined : list.overrides.get(level);
      begun.add(`${id}/${level}`);
      const before = counts[level] ?? null;
      counts[level] = override ?? (before === null ? own.start : before + 1);
      for (let deeper = level + 1; deeper < LEVELS; deeper += 1) {
        if (list.levels[deeper]?.restarts !== false) counts[deeper] = null;
      }
      return numberedAs(list, id, level, counts);
    },
  };
}

function numberedAs(
  list: List,
  id: string,
  level: number,
  counts: readonly (number | null)[],
): Numbered | null {
  const own = list.levels[level];
  if (own === undefined) return null;
  const bullet = own.format === "bullet" || own.format === "none";
  if (bullet || !own.text.includes("%")) {
    const words = /[\p{L}\p{N}]/u.test(own.text) && own.format !== "bullet";
    return { list: id, level, ordered: words, marker: words ? own.text : null, number: null };
  }
  const number = counts[level] ?? own.start;
  const written = own.text.replace(/%(?<digit>[1-9])/gu, (_match, digit: string) => {
    const index = Number(digit) - 1;
    const referred = list.levels[index];
    const style = own.legal ? "decimal" : (STYLES[referred?.format ?? ""] ?? "decimal");
    return numeral(counts[index] ?? referred?.start ?? 1, style);
  });
  const plain = own.format === "decimal" && /^%\d[.)]?$/u.test(own.text.trim());
  return { list: id, level, ordered: true, marker: plain ? null : written.trim(), number };
}

function readLists(root: XmlElement): ReadonlyMap<string, List> {
  const abstracts = new Map(
    elementsOf(root, "abstractNum").map((abstract) => [abstract.attributes["abstractNumId"] ?? "", abstract]),
  );
  const byStyle = new Map(
    [...abstracts.values()].map(
      (abstract) => [childOf(abstract, "styleLink")?.attributes["val"] ?? null, abstract] as const,
    ),
  );
  const lists = new Map<string, List>();
  for (const num of elementsOf(root, "num")) {
    const abstractId = childOf(num, "abstractNumId")?.attributes["val"] ?? "";
    const named = abstracts.get(abstractId);
    const linked = childOf(named, "numStyleLink")?.attributes["val"];
    const abstract = (linked === undefined ? undefined : byStyle.get(linked)) ?? named;
    if (abstract === undefined) continue;
    const overrides = elementsOf(num, "lvlOverride");
    const levels = levelsOf(elementsOf(abstract, "lvl"));
    const replaced = levelsOf(overrides.flatMap((override) => elementsOf(override, "lvl")));
    lists.set(num.attributes["numId"] ?? "", {
      abstract: abstractId,
      levels: Array.from(
        { length: LEVELS },
        (_, level) => replaced.get(level) ?? levels.get(level) ?? PLAIN_LEVEL,
      ),
      overrides: new Map(overrides.flatMap(startOverride)),
    });
  }
  return lists;
}

const PLAIN_LEVEL: Level = { format: "none", text: "", start: 1, restarts: true, legal: false };

function levelsOf(elements: readonly XmlElement[]): ReadonlyMap<number, Level> {
  return new Map(
    elements.map((element) => [
      integer(element.attributes["ilvl"]) ?? 0,
      {
        format: childOf(element, "numFmt")?.attributes["val"] ?? "decimal",
        text: childOf(element, "lvlText")?.attributes["val"] ?? "",
        start: integer(childOf(element, "start")?.attributes["val"]) ?? 1,
        restarts: childOf(element, "lvlRestart")?.attributes["val"] !== "0",
        legal: childOf(element, "isLgl") !== undefined,
      },
    ]),
  );
}

function startOverride(override: XmlElement): readonly (readonly [level: number, start: number])[] {
  const start = integer(childOf(override, "startOverride")?.attributes["val"]);
  return start === null ? [] : [[integer(override.attributes["ilvl"]) ?? 0, start]];
}

function integer(written: string | undefined): number | null {
  return written !== undefined && /^-?\d{1,9}$/u.test(written) ? Number(written) : null;
}
