/**
 * Words after which a full stop does not end a sentence, lower case, without the final stop. One table per
 * language; all of them apply together, because memos quote each other's languages. Words that are ordinary
 * sentence ends as well ("no", "art", "fig", "am") stand in `BEFORE_NUMBER`, where they count only before a digit.
 */
const BY_LANGUAGE = {
  en: "mr mrs ms messrs mx dr prof rev hon pres gov gen col maj capt cmdr lt sgt adm amb sen rep sec dep asst st jr sr vs etc inc ltd corp co dept est approx e.g i.e cf viz al ave blvd u.s u.k u.n d.c p.m a.m ph.d u.s.c jan feb aug sept oct nov dec",
  de: "z.b d.h u.a u.u bzw ca evtl ggf hr fr prof dr usw vgl s.o s.u o.ä z.t i.d.r gem inkl abs str mio mrd v.a",
  fr: "m mm mme mlle me dr pr st ste cf p.ex c.-à-d env av bd",
  es: "sr sra srta dr dra d dña ud uds ee.uu p.ej pág avda",
  it: "sig dott prof avv ing on ecc pag",
  nl: "dhr mevr drs bijv d.w.z o.a m.b.t enz",
  pt: "sr sra dr dra exmo exma pág",
  pl: "np itd itp tj m.in prof dr ul r w",
  ru: "г гг т.е т.д т.п т.к им ул стр руб млн млрд тыс др пр см",
} as const;

const BEFORE_NUMBER_WORDS =
  "no nos nr art arts fig figs p pp par para sec secs ch vol eq app ed n° № ст п гл рис abs ziff kap s seite";

/** Abbreviations after which a sentence goes on. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(Object.values(BY_LANGUAGE).join(" ").split(" "));

/** Of these, titles that are words as well when they are written small: "Me Dupont", "On. Rossi", "Ing. Bianchi". */
export const WRITTEN_LARGE: ReadonlySet<string> = new Set(["me", "on", "ing"]);

/** Abbreviations that go on only when a number follows ("No. 5", "Art. 3"). */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set(BEFORE_NUMBER_WORDS.split(" "));
