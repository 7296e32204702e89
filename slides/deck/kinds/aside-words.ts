/** How letters open, in the languages that memos are most often written in. */
export const SALUTATION =
  /^(?:(?:my )?dear\b|(?=sirs?\s*[:,]?$)|gentlemen\b|excellency\b|your excellency\b|madam\b|to whom it may concern|sehr geehrte|geehrte|liebe[rs]?\s|verehrte|monsieur\b|madame\b|messieurs\b|mesdames\b|cher\s|chère\s|estimad[oa]s?\b|querid[oa]s?\b|señor\b|egregi[oa]?\b|gentil[ei]\b|spett|caro\b|cara\b|geachte|beste\s|prezad[oa]s?\b|уважаем|дорог[оаи]|господин\b|拝啓|謹啓|尊敬的|各位|السيد|حضرة|عزيزي).*[^.?]$/iu;

/** How letters close. */
export const FAREWELL =
  /^(?:i (?:am|have the honor|have the honour|remain)\b.*|(?:yours|very|most|respectfully|sincerely|faithfully|truly|cordially|(?:with )?(?:best|kind|warm) (?:regards|wishes)|your obedient)\b.*|(?:kind )?regards\b.*|(?:many )?thanks(?: and regards)?,.*|best,.*|mit (?:freundlichen|besten|vorzüglicher|kollegialen).*|(?:viele|beste|herzliche|liebe) grüße.*|hochachtungsvoll|freundliche grüße|veuillez agréer.*|je vous prie d['’]agréer.*|(?:bien )?cordialement.*|bien à (?:vous|toi).*|(?:sincères )?salutations.*|respectueusement.*|atentamente.*|saludos.*|distinti saluti.*|cordiali saluti.*|hoogachtend|met vriendelijke groet.*|atenciosamente.*|с уважением.*|敬具|謹白|此致|敬礼|وتفضلوا.*|مع التحية.*)[,.，、]?$/iu;

/** Tags of site generators: `{{< … >}}`, `{% … %}`. */
export const TEMPLATE_TAG = /\{\{.*?\}\}|\{%.*?%\}/gu;

/** Percent and currency signs: few words may be a whole answer ("41.2 %"). */
export const DECIMAL_SIGN = /[%‰$€£¥]/u;

/** "Subject: …", "02867. Subject: …". */
export const SUBJECT =
  /^(?:[\p{N}.()]+\s+)?(?:subject|subj|re|betreff|betr|objet|asunto|oggetto|assunto|onderwerp|тема|件名|主题|主旨|الموضوع)\.?\s*[:：]/iu;

/** "TITLE :", "RECORDS SERIES :": a label of a form of which the value stands elsewhere, or nowhere. */
export const FORM_LABEL = /^[\p{Lu}\p{N}][\p{Lu}\p{N} .#/&-]{2,40}\s*[:：]$/u;

/** "RECORD NUMBER : 157": a line of a form, as scanners and type-writers set it. */
export const FORM_LINE = /^[\p{Lu}\p{N}][\p{Lu}\p{N} .#/&-]{1,40}\s[:：]\s\S[^.!?]{0,60}\.?$/u;

/** "[Paragraph not declassified.]", "(Photo: the author)": a remark about the text, not a part of it. */
export const REMARK = /^(?:\[[^\][]*\]|\([^()]*\)|（[^（）]*）|【[^【】]*】)[.。]?$/u;

/** "[At noon the council adjourned …]", "[Editor's note: …]": what went on, or what an editor says, in brackets. */
export const STAGE_DIRECTION =
  /(?<!\p{L})(?:adjourned|reconvened|recessed|resumed|entered|withdrew|(?:left|joined|returned to) the (?:room|meeting|session|table)|off the record|applause|laughter|ed(?:itor['’]?s)?\.? note|unterbrochen|vertagt|beifall|anm(?:erkung)?\.? d(?:er|\.)|suspendue?|levée|applaudissements|n\.? ?d\.? ?l\.? ?r|suspendió|levantó la sesión|aplausos|nota (?:del|do|della)|sospesa|applausi|прерван|аплодисменты|прим\. ред)(?!\p{L})/iu;

/** "By: …", "作者：…", "Translated by …": who wrote or translated the text, as web pages set it under their title. */
export const BYLINE =
  /^\|?\s*(?:(?:(?:written |translated |photos? |illustrat\p{L}+ )?by|authors?|translators?|original(?: title)?|autor(?:in|en|es)?|übersetzung|auteure?s?|traduction|traducción|автор\p{L}*|перевод|作者|譯者|译者|著者|訳者|翻訳|原文|原題|الكاتب|ترجمة)\s*[:：]|(?:written|translated) by\s)/iu;

/** A paragraph that does nothing but send the reader elsewhere. */
export const POINTER =
  /^(?:(?:please )?see (?!to )|for (?:more|further|additional)(?!\p{L})|to (?:learn|read|find out) more|(?:download|click)\s|read (?:more|recently|(?:the )?(?:full )?(?:text|report|paper|article|statement))|voir (?:aussi |également )?(?:le|la|les|l['’])|pour en savoir plus|siehe|weitere informationen|véase|más información|см\.|подробнее|詳しくは|詳見|详见|للمزيد)/iu;

/** "A-M MacM. E.E. F.E.[4]": two abbreviated names and more, the sign of a footnote, and nothing else. */
export const INITIALS =
  /^(?:(?:\p{Lu}\p{Ll}{0,2}[.-]?){1,4}\.?\s+)+(?:\p{Lu}\p{Ll}{0,2}\.){1,4}(?:\[\p{N}{1,3}\])?$/u;

/** The heading of a table of contents. */
export const CONTENTS =
  /^(?:(?:table of )?contents|inhalt(?:sverzeichnis)?|sommaire|table(?: des matières)?|índice|indice|sumário|inhoud(?:sopgave)?|оглавление|содержание|目次|目录|目錄|المحتويات|תוכן העניינים)\s*[:：]?$/iu;

/** A place in capitals and a date behind it: "LETTER (COPY) SYDNEY, 11 April 1938", with the hour or without. */
export const DATELINE =
  /\p{Lu}{3}[\p{Lu} ]*,\s*\p{N}{1,2}\s+\p{Lu}\p{Ll}+\s+\p{N}{4}(?:,?\s*\p{N}{1,2}(?:[.:]\p{N}{2})?\s?[ap]\.?m\.?)?[.\]]?$/u;

/** "P.J. : 1 annexe", "Enclosures: two maps": what came with the paper. */
export const ENCLOSURES =
  /^(?:p\.?\s?j\.|pièces? jointes?|anlagen?|encl(?:s|osures?)?|attachments?|allegat[io]|anexos?|bijlagen?|приложени[ея]|添付|附件|مرفقات?)\s*\.?\s*[:：]/iu;

/** Every word begins with a capital or a digit, but for small ones among them: names, dates, labels. */
export const LABEL =
  /^[[("“]*[\p{Lu}\p{N}][\p{L}\p{N}.'’-]*(?:[,;]?\s+(?:[[(]?[\p{Lu}\p{N}][\p{L}\p{N}.'’-]*|of|the|to|for|and|von|der|des|de|du|la|del|di|st|nd|rd|th))*[.,\]):\p{N}[]*$/u;
