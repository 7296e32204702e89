import type { Span } from "../../memo/memo.ts";
import { isNoOffice, organisationIn } from "../roles.ts";
import type { Mention } from "../names.ts";
import { findMentions } from "../names.ts";
import { isNoName } from "../not-names.ts";
import type { Around, Finding, Scene, SpeakerRule } from "./scene.ts";

const DASH = /^\s*(?:[–—―]|--+|-(?=\s))\s*/u;
const BRACKETS = /^\s*[([](?<words>[^()[\]]{3,160})[)\]][.,]?\s*$/u;
/** A line that signs is no longer. */
const LONGEST_LINE = 200;
const LONGEST_ROLE = 180;
const MOST_WORDS_WITHOUT_DASH = 14;
/** "Article 5", "Art. 116", "§ 3". */
const NUMBERED =
  /^(?:Article|Section|Art\.|Sec\.|§|Title|Chapter|Resolution|Artikel|Artículo|Articolo|Статья)\s?[\p{N}IVXLC]/u;
const UNUSUAL =
  /^\p{Lu}[\p{L}\p{M}’'-]+(?: (?:(?:de|da|di|van|von|der|den|la|le|el|al|bin|y) ){0,2}\p{Lu}[\p{L}\p{M}’'.-]*){1,5}(?=$|\.$)/u;
const SENTENCE = /[.!?]["”’»)]*$/u;
const NO_ONE = /^(?:anonymous|anonym|anonyme|anónimo|anonimo|unknown)\b/iu;

/** "(NAA: A1838, 3038)", "[ABHS 950/Boxes]", "(Anm. 13)": where a paper lies or a note stands, nobody's name; "(WHO 2004)" is one. */
const SHELF_MARK =
  /^(?:\p{Lu}{2,8}(?::\s?|\s(?!\d{4}$))[^\s,]*\d|(?:Anm|Fn|Note|Nr|No|Vgl|Cf|Abs|Ziff|Abb|Tab|Fig|Dok|Doc|Ref|Art)\.?\s?\d)/u;

/** "— Name, office" behind the passage: on its own line, in the paragraph behind, or in brackets. */
export const signedRule: SpeakerRule = {
  name: "signed",
  why: "A line behind a passage that is nothing but a name signs it.",
  find: (around) => {
    const { scene, quotation, last } = around;
    const own = scene.passages[last];
    const behind = scene.passages[last + 1];
    if (own === undefined) return null;
    const rest = { start: quotation.end, end: own.end };
    if (rest.end - rest.start > LONGEST_LINE) return null;
    const inOwn = signatureIn(scene, rest);
    if (inOwn !== null) return inOwn;
    const ended = scene.text.slice(rest.start, rest.end).replace(/[\s.\d[\]*†]+/gu, "") === "";
    if (!ended || behind === undefined || behind.afterBreak) return null;
    return signatureIn(scene, behind) ?? (!behind.inList ? bareSignature(around, behind) : null);
  },
};

/** Reads a line as a signature: a dash or brackets, then a name and what the person is. */
export function signatureIn(scene: Scene, line: Span): Finding | null {
  if (line.end - line.start > LONGEST_LINE) return null;
  const words = scene.text.slice(line.start, line.end);
  const dash = DASH.exec(words);
  const bracketed = BRACKETS.exec(words)?.groups?.["words"];
  const signed = dash === null ? bracketed : words.slice(dash[0].length);
  return signed === undefined ? null : signer(scene, signed, true);
}

/** Reads a line without a dash as a signature: a full name with what the person is or where it was said, no sentence. */
export function bareSignatureIn(scene: Scene, line: Span): Finding | null {
  const words = scene.text.slice(line.start, line.end);
  const short =
    line.end - line.start <= LONGEST_LINE && words.split(/\s+/u).length <= MOST_WORDS_WITHOUT_DASH;
  return !short || SENTENCE.test(words) || /[:“„"«]/u.test(words) ? null : signer(scene, words, false);
}

/** A line with a name and no dash, right behind a whole paragraph; the memo's own signature is none of these. */
function bareSignature({ scene, quotation, first }: Around, line: Span): Finding | null {
  const own = scene.passages[first];
  if (line.end - line.start > LONGEST_LINE) return null;
  const words = scene.text.slice(line.start, line.end);
  const signature = scene.memo.signature?.name ?? null;
  if (own === undefined || quotation.start > own.start || SENTENCE.test(words) || /[:“„"«]/u.test(words))
    return null;
  if (words.split(/\s+/u).length > MOST_WORDS_WITHOUT_DASH) return null;
  if (signature !== null && signature.start < line.end && signature.end > line.start) return null;
  return signer(scene, words, false);
}

function signer(scene: Scene, words: string, marked: boolean): Finding | null {
  const line = words.replace(/\s+/gu, " ").trim();
  if (NO_ONE.test(line) || SHELF_MARK.test(line)) return null;
  if (marked && NUMBERED.test(line)) return documentSigner(scene, line);
  const [mention] = findMentions(line, scene.lexicon, () => true);
  if (mention === undefined || mention.start > 0) {
    return marked ? (unusualName(line) ?? documentSigner(scene, line)) : null;
  }
  if (!marked && !mention.titled && !mention.name.includes(" ")) return null;
  return { kind: "speaker", attribution: attributionOf(scene, line, mention) };
}

/** A name that begins like a word of the language ("El Romke de Haan II"): capitals, and small words between them. */
function unusualName(line: string): Finding | null {
  const name = UNUSUAL.exec(line)?.[0] ?? "";
  if (name === "" || name.split(" ").some(isNoName) || line.length > name.length + 1) return null;
  return { kind: "speaker", attribution: { speaker: name, role: null, organisation: null } };
}

/** What stands behind the name is the office, whole: "Director, Clinical Education, AIDS Institute". */
function attributionOf(
  scene: Scene,
  line: string,
  mention: Mention,
): { readonly speaker: string; readonly role: string | null; readonly organisation: string | null } {
  const person = scene.people.whom(mention);
  const rest = line
    .slice(mention.end)
    .replace(/^[\s,(–—-]+/u, "")
    .replace(/[\s.)]+$/u, "");
  if (rest === "" || rest.length > LONGEST_ROLE || /[.;:]\s/u.test(rest) || isNoOffice(rest)) {
    return { speaker: person.name, role: person.role, organisation: person.organisation };
  }
  const title =
    mention.role !== null && mention.titled && !rest.startsWith(mention.role)
      ? mention.role.split(", ")[0]
      : undefined;
  const role = title === undefined || rest.includes(title) ? rest : `${title}, ${rest}`;
  return { speaker: person.name, role, organisation: organisationIn(role, scene.lexicon) };
}

/** "(Article 5, North Atlantic Treaty)", "— The Constitution of the United States". */
function documentSigner({ patterns }: Scene, line: string): Finding | null {
  const words = line.replace(/^(?:the|der|die|das|le|la|el|il)\s+/iu, "").replace(/[.\s]+$/u, "");
  const numbered =
    /^(?:Article|Section|Art\.|§|Title|Chapter|Resolution|Artikel|Artículo|Articolo)\s?[\p{N}IVXLC]/u.test(
      words,
    );
  const [body = ""] = words.split(",");
  const named =
    /^\p{Lu}/u.test(words) &&
    (hasWord(words, patterns.documentWord) || (!words.includes(":") && hasWord(body, patterns.bodyWord)));
  if (!(numbered || named) || words.length > 100) return null;
  return { kind: "speaker", attribution: { speaker: words, role: null, organisation: null } };
}

function hasWord(words: string, pattern: RegExp): boolean {
  return words.split(/\s+/u).some((word) => pattern.test(word.replace(/[,.]$/u, "")));
}
