import { execFileSync, spawnSync } from "node:child_process";
import { expect, test } from "@playwright/test";
import { wordSpans } from "../../../../../slides/language/words.ts";
import type { Memo } from "../../../../../slides/memo/memo.ts";
import type { CorpusDocument } from "../../../../../build/steps/corpus.ts";
import { corpus } from "../../../../../build/steps/corpus.ts";
import { memoOf } from "./support.ts";

/** A difference between what Lectern and another program read in a document, and why it is none. */
interface Explained {
  /** Words, with their number where it isn't one, that only the other program gives. */
  readonly missing?: string;
  /** Words that only Lectern gives. */
  readonly extra?: string;
  /** Words that a note says were set aside are missing too: as many as the note says, or fewer. */
  readonly setAside?: true;
  readonly why: string;
}

/**
 * The differences, one by one. Left out beforehand, everywhere: numbers of up to three digits, which are numbers of
 * list items, notes and pages that Lectern keeps beside the text, not in it.
 */
const EXPLAINED: Readonly<Record<string, Explained>> = {
  "formats/cisa-ed-19-01.pdf": {
    missing: "susp ected lawfu l",
    extra: "suspected lawful",
    why: "recognised text with loose spaces: the page says suspected and lawful",
  },
  "formats/hhs-icam-governance-charter.docx": {
    extra: "figure",
    setAside: true,
    why: "the table of contents was set aside; pandoc leaves out the word that Word counts figures with",
  },
  "formats/ietf-for-the-users.html": { setAside: true, why: "the page's table of contents was set aside" },
  "gov/cisa-ed-19-01-dns.md": {
    missing: "incidents1",
    extra: "incidents",
    why: "pandoc's plain text joins a note's number to the word before it",
  },
  "gov/omb-m-13-13-open-data-policy.md": { missing: "st", extra: "21st", why: "pandoc writes 21^(st)" },
  "messy/an-renseignement-latin1.html": {
    missing: "ère×10 er×2 e×5",
    extra: "police 1ère×10 1er×2 2e×5",
    setAside: true,
    why: "menus were set aside; pandoc writes 1^(ère); the window's title heads a page without headings",
  },
  "messy/ni-hyperbitcoinization-ar.md": {
    extra: "bitcoinbody",
    why: "alternative text of a picture, which pandoc leaves out",
  },
  "messy/plurality-commerce-and-trust-zh.md": {
    missing: "開展了一系列互利合作2",
    extra: "disc0403 開展了一系列互利合作 debt",
    why: "pandoc numbers notes, Lectern keeps their labels, in brackets",
  },
  "policy/digitalgov-thought-leaders.md": {
    missing: "mdash",
    why: "the front matter stands beside pandoc's reading as it is typed; “&mdash;” in it is a dash",
  },
  "policy/plurality-view-from-yushan.md": {
    missing: "world3 roc12 world22",
    extra:
      "from of×2 troc the×3 s taiwan and in to twelectionv world×2 religiousdiversityindex 2014 during excessdeaths bellwood colonial vdeminfo no roc chinese taiwanese war rebellion national japanese jj1 jj2 nationalismroots construction identity jj10 jj11 brill 2012 roc1912flag taodewey asian maotaiwan louzon victor soldiers rebels hegemony experience spontaneous remobilization 1947 journal studies 2018 chien jung hsu media 1896 leiden jj15 asiaworks edwarddeming taiwaned jj18 jj22 jj23 statista",
    why: "the same",
  },
};

const NUMBER = /^(?:\d{1,3}|\uFE0E+)$/u;

test.skip(corpus.length === 0, "The memos that others wrote are not here");

for (const document of corpus.filter(
  ({ path }) => /\.(?:md|x?html|docx|odt|pdf)$/u.test(path) && !path.includes("no-text"),
)) {
  const program = document.path.endsWith(".pdf") ? "pdftotext" : "pandoc";
  test(`${program} finds the same words in ${document.path}`, async () => {
    test.skip(spawnSync(program, ["-v"]).error !== undefined, `${program} is not installed`);
    const memo = await memoOf(document.bytes(), null, document.path);
    const theirs = counted(otherReading(document));
    const ours = counted(memo.text);
    const { missing = "", extra = "", setAside } = EXPLAINED[document.path] ?? { why: "" };
    const lacking = without(difference(theirs, ours), missing);
    const aside = setAside === true ? setAsideWords(memo) : 0;
    expect({
      missing: total(lacking) <= aside ? "" : shown(lacking),
      extra: shown(difference(ours, theirs)),
    }).toEqual({ missing: "", extra });
  });
}

/** The text as pandoc or pdftotext reads it; neither knows anything of ours. */
function otherReading({ path, file, bytes }: CorpusDocument): string {
  if (path.endsWith(".pdf")) return run("pdftotext", ["-layout", file, "-"]);
  if (path.endsWith(".md")) {
    // By way of HTML, because pandoc's plain text drops raw HTML; the front matter stands beside.
    const source = new TextDecoder().decode(bytes());
    const frontMatter = /^---\n(?<lines>[\s\S]*?)\n---\n/u.exec(source);
    const body = source.slice(frontMatter?.[0].length ?? 0);
    const html = run("pandoc", ["-f", "gfm-emoji+footnotes", "-t", "html", "--wrap=none"], body);
    return `${frontMatter?.groups?.["lines"] ?? ""}\n${plain("html", html)}`;
  }
  const format = path.endsWith("html") ? "html" : (path.split(".").at(-1) ?? "");
  if (path.includes("latin1")) return plain(format, new TextDecoder("iso-8859-1").decode(bytes()));
  return run("pandoc", ["-f", format, "-t", "plain", "--wrap=none", file]);
}

function plain(format: string, input: string): string {
  return run("pandoc", ["-f", format, "-t", "plain", "--wrap=none"], input);
}

function run(program: string, args: readonly string[], input?: string): string {
  return execFileSync(program, args, {
    input,
    maxBuffer: 100_000_000,
    stdio: ["pipe", "pipe", "ignore"],
  }).toString();
}

/** How often each word stands in a text; compatible signs made alike, soft hyphens and word joiners left out. */
function counted(text: string): ReadonlyMap<string, number> {
  const even = text
    .replace(/[\u00AD\u2060]/gu, "")
    .normalize("NFKC")
    .toLowerCase();
  const counts = new Map<string, number>();
  for (const { start, end } of wordSpans(even)) {
    const word = even.slice(start, end);
    if (!NUMBER.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function difference(
  one: ReadonlyMap<string, number>,
  other: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  return new Map(
    [...one]
      .map(([word, count]) => [word, count - (other.get(word) ?? 0)] as const)
      .filter(([, count]) => count > 0),
  );
}

/** A difference without the words that the table explains ("ère×10 er×2"). */
function without(found: ReadonlyMap<string, number>, explained: string): ReadonlyMap<string, number> {
  const table = explained.split(" ").map((entry): readonly [string, number] => {
    const [word = "", count = "1"] = entry.split("×");
    return [word, Number(count)];
  });
  return difference(found, new Map(table));
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function shown(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([word, count]) => (count === 1 ? word : `${word}×${count}`)).join(" ");
}

/** How many words the notes say were set aside. */
function setAsideWords(memo: Memo): number {
  return memo.problems
    .flatMap(({ message }) => [...message.matchAll(/was set aside \((?<words>[\d,]+) words?\)/gu)])
    .reduce((sum, match) => sum + Number((match.groups?.["words"] ?? "0").replaceAll(",", "")), 0);
}
