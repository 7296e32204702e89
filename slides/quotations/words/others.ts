import type { SpeechWords } from "./speech-words.ts";
import { NO_WORDS } from "./speech-words.ts";

/** Languages of which only the commonest words are known: enough for "X said" and "according to X". */
export const others: Readonly<Record<string, SpeechWords>> = {
  pl: {
    ...NO_WORDS,
    verbs:
      "powiedział|powiedziała|mówi|mówił|mówiła|napisał|napisała|pisze|stwierdził|stwierdziła|dodał|dodała|wyjaśnił|wyjaśniła|podkreślił|podkreśliła|zaznaczył|zaznaczyła|zapytał|zapytała|odpowiedział|odpowiedziała|ostrzegł|ostrzegła|przyznał|przyznała|oświadczył|oświadczyła",
    sources: "według|zdaniem|słowami",
    pronouns: "on|ona|oni",
    roles:
      "minister|prezydent|premier|rzecznik|rzeczniczka|dyrektor|poseł|senator|burmistrz|sędzia|ambasador|generał|profesor|przewodniczący|przewodnicząca|prezes",
    prepositions: "do|z|ze|od|dla|o|w|na|przez|między|i|lub|jak|po|przed",
  },
  sv: {
    ...NO_WORDS,
    verbSecond: true,
    verbs:
      "säger|sade|sa|sagt|skriver|skrev|skrivit|förklarar|förklarade|menar|menade|tillade|tillägger|betonar|betonade|varnar|varnade|svarar|svarade|frågar|frågade|berättar|berättade|påpekar|påpekade|konstaterar|konstaterade",
    sources: "enligt|med ord av",
    pronouns: "han|hon|de",
    roles:
      "minister|talesman|talesperson|president|statsminister|ordförande|direktör|borgmästare|domare|ambassadör|general|professor|forskare|författare|chef",
    prepositions: "till|med|av|för|från|om|mot|hos|på|i|och|eller|som",
  },
  da: {
    ...NO_WORDS,
    verbSecond: true,
    verbs:
      "siger|sagde|sagt|skriver|skrev|skrevet|forklarer|forklarede|mener|mente|tilføjede|tilføjer|understreger|understregede|advarer|advarede|svarer|svarede|spørger|spurgte|fortæller|fortalte|påpeger|påpegede|konstaterer|konstaterede",
    sources: "ifølge|med ordene fra",
    pronouns: "han|hun|de",
    roles:
      "minister|talsmand|talskvinde|præsident|statsminister|formand|direktør|borgmester|dommer|ambassadør|general|professor|forsker|forfatter|chef",
    prepositions: "til|med|af|for|fra|om|mod|hos|på|i|og|eller|som",
  },
  uk: {
    ...NO_WORDS,
    verbs:
      "сказав|сказала|сказали|каже|говорить|заявив|заявила|написав|написала|пише|зазначив|зазначила|підкреслив|підкреслила|додав|додала|пояснив|пояснила|відповів|відповіла|запитав|запитала|попередив|попередила|нагадав|нагадала|вважає|повідомив|повідомила|визнав|визнала",
    sources: "за словами|на думку",
    pronouns: "він|вона|вони",
    roles:
      "міністр|президент|речник|речниця|голова|директор|депутат|мер|суддя|посол|генерал|професор|автор|експерт|керівник|прем'єр-міністр",
    prepositions: "у|в|з|до|від|для|за|на|над|по|під|при|про|між|проти|і|й|та|або|як",
  },
};
