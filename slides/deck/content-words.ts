import { DIGIT, HALF, LETTER, unitClass } from "../language/unit-classes.ts";

const SMALL =
  "a an the and or but nor so yet of in on at by to for from with without as into onto over under than then that this these " +
  "those it its he she they them their his her we our us you your i my me who whom whose which what when where why how is " +
  "are was were be been being am do does did done have has had having will would shall should can could may might must not " +
  "no if there here also very more most much many some any all both each every such only just about up out off again really quite hey going get got gets look looks thing things way " +
  "der die das den dem des ein eine einer eines und oder aber nicht ist sind war mit von zu für auf im in an als auch es sie er wir " +
  "le la les un une des du de et ou mais ne pas est sont dans pour par sur avec que qui ce cette il elle nous vous " +
  "el los las una y o pero no es son en por con para que se lo su";

const SMALL_WORDS: ReadonlySet<string> = new Set(SMALL.split(" "));

/** The words of a text that carry its subject, in lower case and without their endings: "wins", "winning" → "win". */
export function contentWords(text: string): readonly string[] {
  const content: string[] = [];
  for (const word of wordsOf(text.toLowerCase())) {
    const stemmed = stemOf(word);
    if (stemmed !== "") content.push(stemmed);
  }
  return content;
}

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;

/** What `WORD` matches, found unit by unit: the pattern takes several times as long, and whole memos are read so. */
function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  for (let at = 0; at < text.length;) {
    const start = at;
    at = endOfRun(text, at, LETTER | DIGIT);
    if (at > start && isApostrophe(text.charCodeAt(at))) {
      const end = endOfRun(text, at + 1, LETTER);
      if (end > at + 1) at = end;
    }
    if (at > start) words.push(text.slice(start, at));
    else if (unitClass(text.charCodeAt(at)) === HALF) return text.match(WORD) ?? [];
    else at += 1;
  }
  return words;
}

function endOfRun(text: string, from: number, classes: number): number {
  let at = from;
  while (at < text.length && (unitClass(text.charCodeAt(at)) & classes) !== 0) at += 1;
  return at;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

/** The stems of words met before, "" for small words: a memo repeats its words, and patterns take time. */
const stems = new Map<string, string>();
/** Forgotten when there are so many, so that memory stays bounded. */
const MOST_STEMS = 50_000;

function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= MOST_STEMS) stems.clear();
  const stemmed = carriesSubject(word) ? stem(word) : "";
  stems.set(word, stemmed);
  return stemmed;
}

/** "it's", "don't", "we're" are small words like their first halves. */
function carriesSubject(word: string): boolean {
  const base = /['’]/u.test(word) ? word.replace(/(?:n['’]t|['’]\p{L}+)$/u, "") : word;
  return base.length > 1 && !SMALL_WORDS.has(base);
}

/** Cuts the commonest English endings; good enough to see that two words are one. */
function stem(word: string): string {
  if (word.length < 5 || !/[gds]$/u.test(word)) return word;
  return word.replace(/['’]s$/u, "").replace(/(?:(\p{L})\1)?(?:ing|ed|es|s)$/u, "$1");
}
