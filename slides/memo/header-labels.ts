import type { HeaderKind } from "./memo.ts";

/** The labels of a memo's header in lower case, without their colon, per kind and over all languages we know. */
const LABELS: Readonly<Record<Exclude<HeaderKind, "other">, string>> = {
  to: "prepared for|submitted to|收件者|to|memorandum for|à l'attention de|à l’attention de|memo to|memorandum to|for|action|à|a|destinataire|destinataires|an|empfänger|para|al|aan|till|til|кому|до|إلى|الى|宛先|宛|收件人|致|do|kime|příjemce|címzett|vastaanottaja|προς|אל|수신|受信|发往|呈|主送|收文单位|受文者|kepada|kính gửi|către|komu|destinatario|destinatarios|destinatário|adresat|geadresseerde|mottaker|modtager|دریافت‌کننده|به|宛名|提出先|addressee|recipient|recipients",
  from: "寄件人|寄件者|from|de|expéditeur|auteur|von|absender|da|van|från|fra|от|от кого|від|من|差出人|発信者|发件人|來自|od|author|authors|kimden|odesílatel|feladó|lähettäjä|από|מאת|발신|발신자|发文单位|发自|發文者|dari|de la|remitente|remitentes|mittente|remetente|nadawca|afzender|avsändare|avsender|afsender|از|作成者|提出者|起案者|prepared by|drafted by|author(s)|sender|submitted by|відправник",
  through:
    "through|thru|via|s/c|s/c de|sous couvert de|sous le couvert de|über|经由|経由|za pośrednictwem|por conducto de|경유",
  cc: "cc|copy|copies|copy to|info|bcc|copie|copies à|kopie|con copia|копия|نسخة|抄送|참조|副本|抄报|分送|do wiadomości|kopia|kopi|c.c.|con copia a|com cópia|per conoscenza|p.c.|på kopie|kópia|в копии|копії|tiedoksi|κοιν",
  date: "date|dated|le|datum|fecha|data|дата|التاريخ|日付|日期|sent|gesendet|envoyé|enviado|inviato|verzonden|wysłano|skickat|sendt|отправлено|送信日時|发送时间|寄件日期|보낸 날짜|보낸날짜|created|publish_date|published|tarih|dátum|kelt|päivämäärä|päiväys|pvm|ημερομηνία|תאריך|날짜|일자|일시|시행일|发文日期|發文日期|日時|作成日|起案日|tanggal|ngày|dato|dne|дата документа|تاریخ",
  subject:
    "subject|re|subj|regarding|objet|betreff|betr|asunto|oggetto|assunto|onderwerp|ämne|emne|тема|الموضوع|件名|主题|主旨|temat|konu|tárgy|věc|předmět|aihe|asia|θέμα|הנדון|제목|건명|주제|事由|主題|題名|標題|题目|perihal|về việc|subiect|predmet|dotyczy|dot|sprawa|subject line|ärende|vedr|vedrørende|angående|щодо|стосовно|относно|موضوع|betrifft|objeto",
  reference:
    "az|spis. zn|sp. zn|iktatószám|ügyiratszám|reference|ref|our reference|your reference|references|référence|réf|n/réf|v/réf|zeichen|aktenzeichen|geschäftszeichen|referencia|riferimento|исх|номер|tags|our ref|your ref|file no|file number|unser zeichen|ihr zeichen|v/ réf|expediente|protocollo|prot|sygnatura|znak|문서번호|文号|文號|番号|dnr|č. j|č.j|sayı|αρ. πρωτ|vår ref|bezug|number|cable number|文書番号",
  classification:
    "classification|security classification|class|marking|einstufung|geheimhaltungsgrad|niveau de protection|clasificación|classifica|гриф|密级|klauzula|sınıflandırma|보안등급|秘密区分|密等|classificazione|rubricering|gradering",
  title: "title|titre|titel|título|titolo|tytuł|tytul|başlık|标题|タイトル|naslov",
};

const KIND_OF: ReadonlyMap<string, HeaderKind> = new Map(
  Object.entries(LABELS).flatMap(([kind, labels]) =>
    labels.split("|").map((label) => [label, kind as HeaderKind]),
  ),
);

/** "E.O. 12958": the order under which a telegram is secret. */
const ORDER = /^e\.?\s?o\.?\s?\d{4,5}$/u;

/** What a label says, or null when it is no header label. White space and case don't matter. */
export function headerKindOf(label: string): HeaderKind | null {
  const plain = label.toLowerCase().replace(/\s+/gu, " ").trim();
  return (
    KIND_OF.get(plain) ?? KIND_OF.get(plain.replace(/\.$/u, "")) ?? (ORDER.test(plain) ? "reference" : null)
  );
}
