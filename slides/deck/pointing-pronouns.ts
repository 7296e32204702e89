import { withQuickLook } from "../language/quick-look.ts";

/** What may follow a pronoun that stands for a thing by itself. */
const NEXT =
  "(?=[,.;:!?)]|\\s(?:and|or|but|in|on|at|by|for|with|as|is|are|was|were|because|when|if|to)(?!\\p{L}))";

/** "The town has done little with these, and …", "… exactly this kind of storm": the thing stands elsewhere. */
const ENGLISH = [
  `(?:with|of|for|about|in|on|from|by|like|than|do|does|did|call|called|mean|means) (?:these|those|this)${NEXT}`,
  "(?:this|these|that|those|such) (?:kinds?|sorts?|types?) of \\p{Ll}",
  "(?:of|in|for|to|on|from|by|with|\\p{Ll}{3,}ed) both (?!of |sides)\\p{Ll}+s(?!\\p{L})(?! and )",
].join("|");

/** "Há razões para acreditar nisso.", "De ello depende …" */
const ROMANCE = [
  "(?:nisso|nisto|disso|disto|daquilo|naquilo)",
  "(?:de|en|a|con) (?:ello|eso|esto)(?=[,.;:!?)])",
  "(?:de|à|avec|pour) (?:cela|ceci)(?=[,.;:!?)])",
  "(?:di|a|con|per) ciò(?=[,.;:!?)])",
].join("|");

const SLAVIC =
  "(?:об|к|от|для|с|в|на|из|за|після|про|до) (?:этом|этому|этого|этим|цьому|цього|цим)(?=[,.;:!?)])";

const WITHIN = withQuickLook(new RegExp(`(?<![\\p{L}’'-])(?:${ENGLISH}|${ROMANCE}|${SLAVIC})`, "iu"));

/** "If this happens, …", "Si cela a lieu, …": what may happen was said before. */
const CONDITION = new RegExp(
  `^["“«„]?(?:${[
    "(?:if|when|once|because|since|unless|until|after|before|although) (?:this|these|those) (?:is|are|was|were|has|have|had|does|do|did|can|could|will|would|should|happens?|happened|occurs?|goes|fails?|works?|continues?)",
    "(?:wenn|falls|sobald|weil|nachdem|obwohl|solange) dies",
    "(?:si|quand|lorsque|comme|puisque|dès que) (?:cela|ceci|ça)",
    "(?:si|cuando|aunque|mientras) (?:esto|eso|ello)",
    "(?:se|quando|poiché) (?:ciò|questo (?:accade|succede|è|fosse|dovesse))",
    "(?:se|quando|como|embora) (?:isso|isto)",
    "(?:если|когда|поскольку|пока|хотя) это(?! \\p{L}+(?:о|е|ый|ий|ая) )",
    "(?:jeśli|gdy|kiedy|ponieważ) to",
  ].join("|")})(?!\\p{L})`,
  "iu",
);

/** What such a pronoun looks like among its neighbours; looking for that first is far quicker. */
const MAY_POINT =
  /(?:these|those|this)(?:[,.;:!?)]| (?:and|or|but|in|on|at|by|for|with|as|is|are|was|were|because|when|if|to) )|(?:kind|sort|type)s? of | both |n[ia](?:ss|st|qui)[ol]o?|d[ia](?:ss|st|qui)[ol]o?|(?:ello|eso|esto|cela|ceci|ciò)[,.;:!?)]|(?:эт|ць)(?:ом|ому|ого|им)[,.;:!?)]|цим[,.;:!?)]/i;

/** Whether a pronoun of a sentence stands for what only the sentence before says: "… little with these, and …". */
export function pointsByPronoun(sentence: string): boolean {
  return CONDITION.test(sentence) || (MAY_POINT.test(sentence) && WITHIN.test(sentence));
}
