import { dateString, isoTime, textString } from "./text-string.ts";

/** What a finished PDF says of itself. */
export interface PdfProperties {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** Seconds since 1970, from the memo or from outside; null leaves dates out, so that the same pages stay the same bytes. */
  readonly seconds: number | null;
}

/** The program that is named as the pages' maker. */
const CREATOR = "Lectern";

/** The information dictionary, for readers that know no other. `before` is the browser's own, for the producer's name. */
export function infoDictionary(before: string, { title, seconds }: PdfProperties): string {
  const producer = /\/Producer (\((?:[^()\\]|\\.)*\))/u.exec(before)?.[1];
  const dates =
    seconds === null ? "" : `\n/CreationDate ${dateString(seconds)}\n/ModDate ${dateString(seconds)}`;
  return `<</Title ${textString(title)}\n/Creator (${CREATOR})${producer === undefined ? "" : `\n/Producer ${producer}`}${dates}>>`;
}

/** The same as XMP, which PDF/UA asks for (ISO 14289-1, 7.1): a metadata stream in plain text. */
export function metadataStream({ title, language, seconds }: PdfProperties): string {
  const time = seconds === null ? null : isoTime(seconds);
  const packet = [
    '<?xpacket begin="\u00ef\u00bb\u00bf" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">',
    "<dc:format>application/pdf</dc:format>",
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xmlText(title)}</rdf:li></rdf:Alt></dc:title>`,
    `<dc:language><rdf:Bag><rdf:li>${xmlText(language)}</rdf:li></rdf:Bag></dc:language>`,
    `<xmp:CreatorTool>${CREATOR}</xmp:CreatorTool>`,
    ...(time === null
      ? []
      : [`<xmp:CreateDate>${time}</xmp:CreateDate><xmp:ModifyDate>${time}</xmp:ModifyDate>`]),
    "</rdf:Description></rdf:RDF></x:xmpmeta>",
    '<?xpacket end="r"?>',
  ].join("\n");
  return `<</Type /Metadata\n/Subtype /XML\n/Length ${packet.length}>> stream\n${packet}\nendstream`;
}

/** Text for XML, in ASCII: everything else by its number, so that a character is a byte. */
function xmlText(text: string): string {
  return [...text]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0;
      const plain = code >= 0x20 && code < 0x7f && !"&<>\"'".includes(character);
      if (plain) return character;
      return code < 0x20 || (code >= 0xd800 && code < 0xe000) ? " " : `&#${code};`;
    })
    .join("");
}
