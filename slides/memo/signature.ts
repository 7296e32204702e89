import { readingLength } from "../language/words.ts";
import { opensAppendix } from "./appendix.ts";
import type { Block, Signature, Span } from "./memo.ts";

/** A signature is the end of the memo: a name, and at most so many blocks in all. */
const MOST_BLOCKS = 4;
const MOST_WORDS = 12;
const NAME_WORDS = 5;
const MOST_CHARACTERS = 80;
const SENTENCE_END = /[.!?…:;,]["'”’»)]*$/u;
/** So many lines one below the other, without a blank one, are a name, an office and where to find them. */
const MOST_LINES = 6;
const ADDRESS =
  /^(?:(?:tel|telephone|phone|mobile|cell|fax|office|e-?mail|mail|web|[tmfep])\b\.?\s*[:.]\s*)?(?:https?:\/\/|www\.|\S+@\S+\.\S+|[+(]?\d[\d\s()/.-]{5,}$)/iu;
const CAPITALISED =
  /^\p{Lu}[\p{L}.'’-]*(?:,?\s+(?:\p{Lu}[\p{L}.'’-]*|of|the|von|van|der|de|da|del|di|la))+$/u;
/** "Le directeur des ports", with the name below. */
const OFFICE = /^(?:the|le|la|les|l['’]|der|die|das|el|il|lo|o|a|de|het)\s?\p{L}/iu;
const NAME = /^["“«„]?\p{Lu}/u;

/** "Sincerely," and its like, on the line above the name or before it. */
const FAREWELL =
  /^(?:(?:Yours |Very |Most )?(?:Sincerely|Respectfully|Truly|Faithfully|Cordially)(?: yours| submitted)?|(?:With )?(?:Best|Kind|Warm)(?: regards| wishes)?|Regards|Many thanks|Thanks|Signed|Mit freundlichen Grüßen|Freundliche Grüße|Viele Grüße|Hochachtungsvoll|gez\.|(?:Bien )?Cordialement|Bien à vous|Respectueusement|Signé|Atentamente|Saludos(?: cordiales)?|Un (?:cordial )?saludo|Fdo\.?|Firmado|(?:Distinti|Cordiali) saluti|Cordialmente|Saluti|Firmato|Atenciosamente|Com os melhores cumprimentos|Z poważaniem|Med vänlig(?:a)? hälsning(?:ar)?|Med vennlig hilsen|Venlig hilsen|Met vriendelijke groet(?:en)?|S pozdravem|Üdvözlettel|Tisztelettel|Saygılarımla|Ystävällisin terveisin|Με εκτίμηση|С уважением|З повагою|مع فائق الاحترام|مع التحية|وتفضلوا بقبول فائق الاحترام|敬具|此致|敬上)\s*[,.!:،]?\s+/iu;

/** Where a mail goes on with the one that it answers or hands on. */
const ANSWERED =
  /^[-_=\s]*(?:Original Message|Forwarded message|Ursprüngliche Nachricht|Weitergeleitete Nachricht|Message d['’]origine|Message original|Message transféré|Mensaje original|Mensaje reenviado|Messaggio originale|Messaggio inoltrato|Mensagem original|Mensagem encaminhada|Oorspronkelijk bericht|Doorgestuurd bericht|Wiadomość oryginalna|Исходное сообщение)[-_=\s]*/iu;
/** A mail program's line is no longer, characters. */
const LONGEST_REPLY_LINE = 320;
const REPLY_LINE = /\S@\S[^\n]*[:：]$|^[^\n]*\S@\S+>?\)?\s*\n?[^\n]{0,30}[:：]$/u;

/**
 * The block at the end, or before the first appendix, that says who sent the memo: a short capitalised line, then
 * perhaps where to find them.
 */
export function findSignature(text: string, blocks: readonly Block[]): Signature | null {
  const own = blocks.findLastIndex(({ kind }) => kind !== "block-quote");
  const answered = blocks.findIndex(
    (block, at) => at > 0 && isAnswered(text, block, at === own && at < blocks.length - 1),
  );
  if (answered !== -1) return signatureEnding(text, blocks.slice(0, answered));
  const appendix = blocks.findIndex(
    ({ kind, start, end }) => kind === "heading" && opensAppendix(text.slice(start, end)),
  );
  const before = appendix > 0 ? signatureEnding(text, blocks.slice(0, appendix)) : null;
  // A caption may stand before an appendix as well: there, only what is written as a name is one.
  const named = before !== null && CAPITALISED.test(text.slice(before.name.start, before.name.end));
  return named ? before : signatureEnding(text, blocks);
}

/** Behind such a block stands another's mail; between its lines the sender may still answer and sign below. */
function isAnswered(text: string, block: Block, onlyQuotesBehind: boolean): boolean {
  if (block.kind !== "paragraph") return false;
  const words = text.slice(block.start, Math.min(block.end, block.start + LONGEST_REPLY_LINE));
  return ANSWERED.test(words) || (onlyQuotesBehind && REPLY_LINE.test(words));
}

function signatureEnding(text: string, blocks: readonly Block[]): Signature | null {
  const body = blocks.slice(0, blocks.findLastIndex((block) => block.kind !== "footnote") + 1);
  const tail = body.slice(-MOST_BLOCKS);
  const from = tail.findLastIndex((block) => !isSigned(text, block)) + 1;
  const lines = tail.slice(from);
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined || body.length === lines.length) return null;
  const name = nameIn(text, first);
  const words = text.slice(name.start, name.end);
  const named = NAME.test(words) || (name.start > first.start && /^\p{Lo}/u.test(words));
  if (!named || ADDRESS.test(words)) return null;
  const below = underOffice(text, words, lines);
  if (below !== null) return { start: first.start, end: last.end, name: below };
  const contacts = lines.slice(1);
  const alone = contacts.length === 0 && name.end >= first.end && name.start <= first.start;
  // A bare name below a block quote says whose words those were.
  if (alone && body[body.length - lines.length - 1]?.kind === "block-quote") return null;
  const signed =
    name.end < first.end ||
    (contacts.length === 0 ? readingLength(words) <= 6 : contacts.some((line) => isAddress(text, line)));
  return signed ? { start: first.start, end: last.end, name } : null;
}

/** A name in a block of its own below the office ("Le directeur des ports"), or null. */
function underOffice(text: string, office: string, lines: readonly Block[]): Span | null {
  const [, below] = lines;
  if (below === undefined || lines.length !== 2 || !OFFICE.test(office)) return null;
  const name = text.slice(below.start, below.end);
  return CAPITALISED.test(name) && readingLength(name) <= NAME_WORDS
    ? { start: below.start, end: below.end }
    : null;
}

/** The name in the first block, without the farewell before it and, where an address stands below, without these lines. */
function nameIn(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end).replace(FAREWELL, "");
  const from = end - words.length;
  const [line = ""] = words.split("\n");
  return { start: from, end: hasAddressBelow(words) ? from + line.trimEnd().length : end };
}

function hasAddressBelow(words: string): boolean {
  return words
    .split("\n")
    .slice(1)
    .some((line) => ADDRESS.test(line.trim()));
}

/** A short line, or a few of them of which one says where to find somebody. */
function isSigned(text: string, block: Block): boolean {
  if (block.kind !== "paragraph") return false;
  const words = text.slice(block.start, block.end);
  if (words.includes("\n\n")) return false;
  const lines = words.replace(FAREWELL, "").split("\n");
  return hasAddressBelow(words) && lines.length <= MOST_LINES ? lines.every(isShort) : isShort(words);
}

function isShort(words: string): boolean {
  if (readingLength(words) > MOST_WORDS || words.length > MOST_CHARACTERS) return false;
  return ADDRESS.test(words.trim()) || !SENTENCE_END.test(words);
}

function isAddress(text: string, span: Span): boolean {
  return ADDRESS.test(text.slice(span.start, span.end));
}
