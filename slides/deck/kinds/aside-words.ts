/** How letters open, in the languages that memos are most often written in. */
export const SALUTATION =
  /^(?:(?:my )?dear\b|sirs?\s*[:,.]?$|gentlemen\b|excellency\b|your excellency\b|madam\b|to whom it may concern|sehr geehrte|geehrte|liebe[rs]?\s|verehrte|monsieur\b|madame\b|messieurs\b|mesdames\b|cher\s|chère\s|estimad[oa]s?\b|querid[oa]s?\b|señor\b|egregi[oa]?\b|gentil[ei]\b|spett|caro\b|cara\b|geachte|beste\s|prezad[oa]s?\b|уважаем|дорог[оаи]|господин\b|拝啓|謹啓|尊敬的|各位|السيد|حضرة|عزيزي).*[^.?]$/iu;

/** How letters close. */
export const FAREWELL =
  /^(?:i (?:am|have the honor|have the honour|remain)\b.*|(?:yours|very|most|respectfully|sincerely|faithfully|truly|cordially|(?:with )?(?:best|kind|warm) (?:regards|wishes)|your obedient)\b.*|regards|mit (?:freundlichen|besten|vorzüglicher|kollegialen).*|hochachtungsvoll|freundliche grüße|veuillez agréer.*|je vous prie d['’]agréer.*|cordialement.*|respectueusement.*|atentamente.*|saludos.*|distinti saluti.*|cordiali saluti.*|hoogachtend|met vriendelijke groet.*|atenciosamente.*|с уважением.*|敬具|謹白|此致|敬礼|وتفضلوا.*|مع التحية.*)[,.，、]?$/iu;

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
