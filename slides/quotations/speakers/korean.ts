import type { SpeakerRule } from "./scene.ts";

/** The first syllable of nearly every Korean family name. */
const FAMILY =
  "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용";
/** What a speaker is; the name stands before it. */
const TITLE =
  "대통령|국무총리|부총리|총리|장관|차관|의원|원내대표|대표이사|부대표|대표|위원장|부위원장|위원|교수|박사|대변인|청장|국장|과장|실장|본부장|부장|팀장|시장|도지사|지사|군수|구청장|회장|부회장|사장|부사장|원장|이사장|이사|판사|검사|총장|소장|센터장|단장|대사|총영사|연구원|연구위원|기자|변호사|감독|선생|여사|씨";
const NAMED = new RegExp(
  `(?:^|[\\s.!?,”"’'」』])(?<name>[${FAMILY}]\\p{Script=Hangul}{1,3})\\s+(?<office>(?:[\\p{Script=Hangul}\\p{L}\\p{N}·]+\\s+){0,3}?[\\p{Script=Hangul}]*(?:${TITLE}))(?:은|는|이|가|께서는|께서)(?:\\s+[\\p{Script=Hangul}\\p{N}\\s]{1,30})?\\s*[:,]?\\s*$`,
  "u",
);
/** What follows the closing mark when the passage is what the subject before it said. */
const SAID = /^\s*(?:이?라고|이?라며|이?라면서|이?란|고|며|면서|다고|이라는)(?=[\s,.]|$)/u;
const LOOK_BACK = 90;

/** `김민수 공사 사장은 "…"고 말했다` */
export const koreanRule: SpeakerRule = {
  name: "korean",
  why: "Korean sets name and office with a particle before the passage, and “so he said” behind it.",
  find: ({ scene, quotation, first }) => {
    const passage = scene.passages[first];
    if (passage === undefined || !SAID.test(scene.text.slice(quotation.end, quotation.end + 8))) return null;
    const head = scene.text.slice(Math.max(passage.start, quotation.start - LOOK_BACK), quotation.start);
    const { name, office } = NAMED.exec(head)?.groups ?? {};
    if (name === undefined || office === undefined) return null;
    const honorific = /^(?:씨|선생|여사)$/u.test(office);
    return {
      kind: "speaker",
      attribution: {
        speaker: name,
        role: honorific ? null : office.replace(/\s+/gu, " "),
        organisation: null,
      },
    };
  },
};
