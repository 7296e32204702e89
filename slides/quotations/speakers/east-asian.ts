import type { SpeakerRule } from "./scene.ts";

/** Titles that follow a name in Chinese and Japanese; without one, where a name begins cannot be told. */
const TITLES =
  "国家主席|國家主席|主席|总统|總統|大統領|总理|總理|首相|外相|外长|外長|部长|部長|大臣|长官|長官|知事|市长|市長|议员|議員|发言人|發言人|報道官|秘书长|秘書長|事務総長|司令|将军|將軍|教授|博士|大使|院长|院長|社長|会長|會長|先生|女士|氏|さん";
const SAY = "指出|表示|强调|強調|说|說|称|稱|认为|認為|写道|寫道|回答|说道|說道|宣布|宣佈|补充|補充|は|も|が";
/** Two to four characters of a name, or a foreign one in kana or with a dot, then a title, then a verb or a particle. */
const NAMED = new RegExp(
  `(?:^|[\\s。！？；，、「」“”『』])(?<name>[\\p{Script=Han}]{2,4}|[\\p{Script=Katakana}ー・·\\p{Script=Han}]{2,16}?)(?<title>${TITLES})(?:${SAY})[^。！？「」“”]{0,12}[:：，,、]?$`,
  "u",
);
const LOOK_BACK = 48;

/** 「岸田首相は「…」」, 习近平主席指出：“…” */
export const eastAsianRule: SpeakerRule = {
  name: "east-asian",
  why: "Chinese and Japanese set the title behind the name and the verb or particle behind that.",
  find: ({ scene, quotation, first }) => {
    const passage = scene.passages[first];
    if (passage === undefined) return null;
    const head = scene.text
      .slice(Math.max(passage.start, quotation.start - LOOK_BACK), quotation.start)
      .trimEnd();
    const { name, title } = NAMED.exec(head)?.groups ?? {};
    if (name === undefined || title === undefined) return null;
    const honorific = /^(?:先生|女士|氏|さん)$/u.test(title);
    return {
      kind: "speaker",
      attribution: { speaker: name, role: honorific ? null : title, organisation: null },
    };
  },
};
