import { contentWords } from "./content-words.ts";

/** A word that answers by itself, with a mark behind it: "No, …", "Ja. …", "是的，…". */
const YES_OR_NO =
  /^["“«„「『(]*(?:(?:yes|no|not (?:quite|really|necessarily|yet|at all|exactly)|absolutely|certainly|maybe|perhaps|partly|it depends|ja|nein|jein|doch|teils|nur teilweise|oui|non|pas (?:tout à fait|encore|du tout)|sí|si|no|sì|sim|não|nee|да|нет|пока нет|не совсем|так|ні|tak|nie|ναι|όχι|evet|hayır|igen|nem|ano|ne|כן|לא|نعم|لا|كلا|بله|خیر|نه)(?=\s*[,.;:!،–—-])|(?:是的?|不是的?|不|對|对|不對|不对|沒有|没有|有|會|会|不會|不会|可以|不可以|はい|いいえ|いえ|네|예|아니요|아니오)[，,。.、！!])/iu;

/** Of the words of content of a question, an answer that takes it up repeats so much. */
const REPEATED_SHARE = 1 / 2;
/** One word may stand in both by chance. */
const REPEATED_WORDS = 2;

/** Whether a sentence answers a question to its face: by yes or no, or in the question's own words. */
export function answersOutright(sentence: string, asked: ReadonlySet<string>): boolean {
  if (YES_OR_NO.test(sentence)) return true;
  const repeated = new Set(contentWords(sentence).filter((word) => asked.has(word))).size;
  return repeated >= REPEATED_WORDS && repeated >= asked.size * REPEATED_SHARE;
}
