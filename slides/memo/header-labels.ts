import type { HeaderKind } from "./memo.ts";

/** The labels of a memo's header in lower case, without their colon, per kind and over all languages we know. */
const LABELS: Readonly<Record<Exclude<HeaderKind, "other">, string>> = {
  to: "to|memorandum for|memo to|memorandum to|for|action|à|a|destinataire|destinataires|an|empfänger|para|al|aan|till|til|кому|до|إلى|الى|宛先|宛|收件人|致|do",
  from: "from|de|expéditeur|auteur|von|absender|da|van|från|fra|от|от кого|від|من|差出人|発信者|发件人|來自|od|author|authors",
  through: "through|thru|via|s/c|sous couvert de|über|经由|経由",
  cc: "cc|copy|copies|copy to|info|bcc|copie|copies à|kopie|con copia|копия|نسخة|抄送",
  date: "date|dated|le|datum|fecha|data|дата|التاريخ|日付|日期|sent|created|publish_date|published",
  subject:
    "subject|re|subj|regarding|objet|betreff|betr|asunto|oggetto|assunto|onderwerp|ämne|emne|тема|الموضوع|件名|主题|主旨|temat",
  reference:
    "reference|ref|our reference|your reference|references|référence|réf|n/réf|v/réf|zeichen|aktenzeichen|geschäftszeichen|referencia|riferimento|исх|номер|tags",
  classification:
    "classification|security classification|class|marking|einstufung|geheimhaltungsgrad|niveau de protection|clasificación|classifica|гриф|密级",
  title: "title|titre|titel|título|titolo",
};

const KIND_OF: ReadonlyMap<string, HeaderKind> = new Map(
  Object.entries(LABELS).flatMap(([kind, labels]) =>
    labels.split("|").map((label) => [label, kind as HeaderKind]),
  ),
);

/** What a label says, or null when it is no header label. White space and case don't matter. */
export function headerKindOf(label: string): HeaderKind | null {
  return KIND_OF.get(label.toLowerCase().replace(/\s+/gu, " ").trim()) ?? null;
}
