/** "(Photo credit: City Archive)", "(Foto: dpa)", "(Image courtesy of the museum)". */
const CREDIT =
  /[(（](?:(?:photo(?:graph)?|image|picture|illustration|graphic|foto|bild|abbildung|grafik|crédits?|photographie|imagen|imagem|immagine|фото|изображение|写真|画像|图片|圖片|사진)\p{L}{0,3}(?: (?:credit|courtesy|by|from|source))?|credit|courtesy of|crédit photo|bildquelle|fotonachweis)\s*[:：]?\s[^()（）]{2,100}[)）]\.?$/iu;

/** "… in May. (Roosevelt Library, Hyde Park)": behind a stop, the house that keeps the picture. */
const HOLDER =
  /[.!?]["”’]?\s+\([^()]{0,80}(?<!\p{L})(?:Library|Archives?|Museum|Wikimedia|Getty|Reuters|Alamy|Shutterstock|iStock|Flickr|Bundesarchiv|Bibliothek|Bibliothèque|Biblioteca|Archivo|Музей|Архив)(?!\p{L})[^()]{0,80}\)\.?$/u;

/** "(AP Photo/Ann Pilot)": an agency, a stroke and who took it. */
const AGENCY = /\((?:AP|AFP|EPA|UPI|dpa|TASS|ANSA|EFE|Reuters)(?: Photo)?\s?\/\s?[^()]{2,80}\)\.?$/u;

/** Whether a text ends in saying whose picture it describes: it is the caption of one. */
export function endsInPictureCredit(text: string): boolean {
  const end = text.slice(-200).trimEnd();
  return /[)）]\.?$/u.test(end) && (CREDIT.test(end) || HOLDER.test(end) || AGENCY.test(end));
}
