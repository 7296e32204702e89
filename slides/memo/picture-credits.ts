/** "(Photo credit: City Archive)", "(Foto: dpa)", "(Image courtesy of the museum)". */
const CREDIT =
  /[(（](?:(?:photo(?:graph)?|image|picture|illustration|graphic|foto|bild|abbildung|grafik|crédits?|photographie|imagen|imagem|immagine|фото|изображение|写真|画像|图片|圖片|사진)\p{L}{0,3}(?: (?:credit|courtesy(?: of)?|by|from|source))?\s*[:：]|(?:photo(?:graph)?s?|images?|pictures?|illustrations?|graphics?) (?:credit|courtesy|by)\s|credit\s*[:：]|courtesy of\s|(?:crédit photo|bildquelle|fotonachweis)\s*[:：]?\s)\s*[^()（）]{2,100}[)）]\.?$/iu;

/** "… in May. (Roosevelt Library, Hyde Park)": behind a stop, the house that keeps the picture, or the paper. */
const KEEPER =
  /[.!?]["”’]?\s+\([^()]{0,80}(?<!\p{L})(?:Library|Archives?|Museum|Wikimedia|Getty|Reuters|Alamy|Shutterstock|iStock|Flickr|Bundesarchiv|Bibliothek|Bibliothèque|Biblioteca|Archivo|Музей|Архив)(?!\p{L})[^()]{0,80}\)\.?$/u;

/** "(AP Photo/Ann Pilot)": an agency, a stroke and who took it. */
const AGENCY = /\((?:AP|AFP|EPA|UPI|dpa|TASS|ANSA|EFE|Reuters)(?: Photo)?\s?\/\s?[^()]{2,80}\)\.?$/u;

/** Whether a text ends in saying whose picture it describes: it is the caption of one. */
export function endsInPictureCredit(text: string): boolean {
  const end = endOf(text);
  return /[)）]\.?$/u.test(end) && (CREDIT.test(end) || AGENCY.test(end));
}

/** Whether a text ends in a house that keeps pictures: beside one it is its caption, elsewhere it names its source. */
export function endsInKeeper(text: string): boolean {
  return KEEPER.test(endOf(text));
}

function endOf(text: string): string {
  return text.slice(-200).trimEnd();
}
