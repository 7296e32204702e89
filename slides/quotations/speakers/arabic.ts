import type { Attribution } from "../quotation.ts";
import type { SpeakerRule } from "./scene.ts";

const SAID =
  "(?:و|ف)?(?:قالت?|أضافت?|صر[ّ]?حت?|أك[ّ]?دت?|أوضحت?|ذكرت?|أعلنت?|شد[ّ]?دت?|حذ[ّ]?رت?|تابعت?|اعتبرت?|كتبت?|أجابت?)";
/** Whom a verb of speech names: at least two words, since one alone ("the minister") names nobody. */
const WHO = String.raw`(?<who>[\p{Script=Arabic}\p{M}،\s.'’-]{4,90}?)`;
const BEFORE = new RegExp(`(?:^|[\\s.؟!])(?:${SAID})\\s+${WHO}\\s*[:：]\\s*$`, "u");
const BEHIND = new RegExp(`^[\\s،,]*(?:كما\\s+|حسبما\\s+)?(?:${SAID})\\s+${WHO}\\s*(?:[.،؛!؟]|$)`, "u");
/** Where or when it was said, behind who said it. */
const CIRCUMSTANCE = /\s(?:في|خلال|إن|أن|بأن|أمس|اليوم|يوم|على|أمام|لدى|عقب|بعد|قبل)\s.*$|\s(?:أمس|اليوم)$/u;
const MOST_WORDS = 10;
const LOOK = 130;

/** `قال مدير المرصد، سامي الحداد: «…»`, `«…»، قالت ليلى منصور.` */
export const arabicRule: SpeakerRule = {
  name: "arabic",
  why: "Arabic has no capitals: who stands between a verb of speech and the colon speaks.",
  find: ({ scene, quotation, first, last }) => {
    const passage = scene.passages[first];
    const ending = scene.passages[last];
    if (passage === undefined || ending === undefined) return null;
    const head = scene.text.slice(Math.max(passage.start, quotation.start - LOOK), quotation.start);
    const tail = scene.text.slice(quotation.end, Math.min(ending.end, quotation.end + LOOK));
    const who = (BEFORE.exec(head) ?? BEHIND.exec(tail))?.groups?.["who"];
    const attribution = who === undefined ? null : named(who);
    return attribution === null ? null : { kind: "speaker", attribution };
  },
};

/** "the director of the observatory, Dr Sami Haddad": office and name; without a comma they can't be told apart. */
function named(who: string): Attribution | null {
  const parts = who
    .trim()
    .replace(/\s+/gu, " ")
    .split(/\s*،\s*/u);
  const speaker = (parts.at(-1) ?? "").replace(CIRCUMSTANCE, "");
  const [role = null] = parts.slice(0, -1);
  const words = speaker.split(" ").length;
  if (words < 2 || words > MOST_WORDS || parts.length > 2) return null;
  return { speaker, role, organisation: null };
}
