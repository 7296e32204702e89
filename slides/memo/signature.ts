import { readingLength } from "../language/words.ts";
import type { Block, Signature, Span } from "./memo.ts";

/** A signature is the end of the memo: a name, and at most so many blocks in all. */
const MOST_BLOCKS = 4;
const MOST_WORDS = 12;
const MOST_CHARACTERS = 80;
const SENTENCE_END = /[.!?…:;,]["'”’»)]*$/u;
const ADDRESS = /^(?:https?:\/\/|www\.|\S+@\S+\.\S+|[+(]?\d[\d\s()/.-]{5,}$)/u;
const NAME = /^["“«„]?\p{Lu}/u;

/** "Sincerely," and its like, on the line above the name or before it. */
const FAREWELL =
  /^(?:(?:Yours |Very |Most )?(?:Sincerely|Respectfully|Truly|Faithfully|Cordially)(?: yours| submitted)?|(?:With )?(?:Best|Kind|Warm) regards|Regards|Mit freundlichen Grüßen|Hochachtungsvoll|Cordialement|Bien à vous|Atentamente|Saludos|Distinti saluti|С уважением)[,.!]?\s+/iu;

/** The block at the end that says who sent the memo: a short capitalised line, then perhaps where to find them. */
export function findSignature(text: string, blocks: readonly Block[]): Signature | null {
  const body = blocks.slice(0, blocks.findLastIndex((block) => block.kind !== "footnote") + 1);
  const tail = body.slice(-MOST_BLOCKS);
  const from = tail.findLastIndex((block) => !isShortLine(text, block)) + 1;
  const lines = tail.slice(from);
  const [name] = lines;
  const last = lines.at(-1);
  if (name === undefined || last === undefined || body.length === lines.length) return null;
  const whole = text.slice(name.start, name.end);
  const words = whole.replace(FAREWELL, "");
  if (!NAME.test(words) || ADDRESS.test(words)) return null;
  const contacts = lines.slice(1);
  const signed =
    contacts.length === 0 ? readingLength(words) <= 6 : contacts.some((line) => isAddress(text, line));
  return signed
    ? { start: name.start, end: last.end, name: { start: name.end - words.length, end: name.end } }
    : null;
}

function isShortLine(text: string, block: Block): boolean {
  if (block.kind !== "paragraph") return false;
  const words = text.slice(block.start, block.end);
  if (words.includes("\n\n") || readingLength(words) > MOST_WORDS || words.length > MOST_CHARACTERS)
    return false;
  return ADDRESS.test(words) || !SENTENCE_END.test(words);
}

function isAddress(text: string, span: Span): boolean {
  return ADDRESS.test(text.slice(span.start, span.end));
}
