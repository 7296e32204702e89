import { strFromU8, unzipSync } from "fflate";

/** A slide as an office program has opened it: letters and digits alone. */
export interface OpenedSlide {
  readonly text: string;
  readonly notes: string;
}

/** The slides of an OpenDocument presentation, which LibreOffice wrote of what it had read. */
export function openedSlides(odp: Uint8Array): readonly OpenedSlide[] {
  const content = strFromU8(unzipSync(odp)["content.xml"] ?? new Uint8Array());
  return content
    .split(/<draw:page /u)
    .slice(1)
    .map((page) => {
      const at = page.indexOf("<presentation:notes");
      return {
        text: letters(textOf(at < 0 ? page : page.slice(0, at))),
        notes: letters(textOf(at < 0 ? "" : page.slice(at))),
      };
    });
}

/** Letters and digits in one form: what programs may not change; spaces and line ends they may. */
export function letters(text: string): string {
  return text.normalize("NFKC").replaceAll(/[^\p{L}\p{N}]/gu, "");
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function textOf(xml: string): string {
  return xml
    .replaceAll(/<svg:(?:title|desc)>[^<]*<\/svg:(?:title|desc)>/gu, "")
    .replaceAll(/<[^>]*>/gu, "")
    .replaceAll(/&(\w+);/gu, (whole, name: string) => ENTITIES[name] ?? whole);
}
