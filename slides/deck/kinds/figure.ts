import { readingLength } from "../../language/words.ts";
import type { Planned, Rule } from "../rule.ts";
import { textSlides } from "./text-slides.ts";

/** A figure is shown by its alternative text; one without words has nothing to show. */
export const figureRule: Rule = {
  name: "figure",
  why: "What a picture says in words can be read out, also where the picture itself is not at hand.",
  plan: (context, at): Planned | null => {
    const block = context.units[at]?.block;
    if (block?.kind !== "figure") return null;
    if (block.end === block.start) return { drafts: [], used: 1 };
    const text = { start: block.start, end: block.end };
    const words = context.memo.text.slice(text.start, text.end);
    if (isBareName(words) || isLabel(words) || DESCRIBES.test(words))
      return { drafts: [], used: 1, asides: [{ span: text, home: "before" }] };
    const steps = ["statement-46", "statement-38"] as const;
    const drafts = textSlides(context, {
      kind: "figure",
      steps,
      headline: null,
      text,
      stoodFor: [text],
      attribution: null,
    });
    return { drafts, used: 1 };
  },
};

/** "Ferry at the quay": without the picture, so few words without a figure say nothing. */
const LABEL_WORDS = 5;

function isLabel(words: string): boolean {
  return readingLength(words) <= LABEL_WORDS && !/[\p{N}.!?。]/u.test(words);
}

/**
 * "Two photos of the quay side by side …", "Screenshot of the harbour's page": what a picture looks like is for those who
 * can't see it where it is. Charts and maps, and what has figures of its own, say something.
 */
const DESCRIBES =
  /^(?!.*\p{N}\s?[%€$£])(?:(?:an?|the|two|three|four|this|eine?|zwei|das|une?|deux|una?|dos|due|um|dois) )?(?:\p{L}+ ){0,2}?(?:images?|photos?|photographs?|pictures?|screen ?shots?|screen ?captures?|illustrations?|drawings?|portraits?|headshots?|bildschirmfotos?|fotos?|bilder|bild|zeichnung|captures? d['’]écran|dessins?|capturas? de pantalla|im[aá]gen(?:es|s)?|fotograf[ií]as?|скриншот|фотография|фото|изображение)(?: side by side)? (?:of|showing|shows|depicting|with|from|von|mit|zeigt|de|du|des|d['’]|montrant|del|della|con|com|do|da|с|показывает)/iu;

/** "page7image7925760", "IMG_2041.png", "Logobody": what a program calls a picture says nothing of it. */
function isBareName(words: string): boolean {
  return /^[\p{Script=Latin}\p{N}._-]+$/u.test(words.trim());
}
