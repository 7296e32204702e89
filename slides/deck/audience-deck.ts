import type { Attribution } from "../quotations/quotation.ts";
import type { Body, Deck, HangingMarks, Setting, Shape, Slide } from "./deck.ts";
import { setAttribution } from "./set-attribution.ts";

/**
 * The deck as the audience may have it: what is drawn on the slides and nothing else. No speaker notes, no shorter
 * version (which is the briefer's, and weighed by the notes), no role that stands in the notes alone, and offsets that count the words on the slide instead of the memo's: they still tell the
 * memo's words from ours, and which of them adjoin.
 */
export function audienceDeck(deck: Deck): Deck {
  return { ...deck, route: null, slides: deck.slides.map((slide) => audienceSlide(slide, deck.shape)) };
}

/** Gives a text that begins at an offset of the memo its offset on the slide. */
type Renumber = (start: number, length: number) => number;

function audienceSlide(slide: Slide, shape: Shape): Slide {
  const renumber = slideOffsets();
  return {
    ...slide,
    headline: slide.headline === null ? null : renumbered(slide.headline, renumber),
    body: audienceBody(slide.body, renumber),
    marks: slide.marks === null ? null : audienceMarks(slide.marks, renumber),
    attribution: slide.attribution === null ? null : shownAttribution(slide.attribution, shape),
    sources: [],
    notes: [],
    plannedSeconds: null,
    keyLine: null,
  };
}

/** Counts on from text to text, with a gap of one wherever the memo has something in between. */
function slideOffsets(): Renumber {
  let memoEnd: number | null = null;
  let slideEnd = 0;
  return (start, length) => {
    const begin: number = memoEnd === null || memoEnd === start ? slideEnd : slideEnd + 1;
    memoEnd = start + length;
    slideEnd = begin + length;
    return begin;
  };
}

function audienceBody(body: Body, renumber: Renumber): Body {
  const set = (setting: Setting): Setting => renumbered(setting, renumber);
  switch (body.kind) {
    case "none":
      return body;
    case "text":
      return { ...body, setting: set(body.setting) };
    case "items":
      return {
        ...body,
        items: body.items.map((item) => ({
          ...item,
          markerStart:
            item.markerStart === null ? null : renumber(item.markerStart, item.marker?.length ?? 0),
          setting: set(item.setting),
        })),
      };
    case "fields":
      return {
        ...body,
        fields: body.fields.map(({ label, value }) => ({
          label: set(label),
          value: set(value),
        })),
      };
    case "table":
      return {
        ...body,
        header: body.header?.map(set) ?? null,
        rows: body.rows.map((row) => row.map(set)),
      };
  }
}

function audienceMarks({ opening, closing }: HangingMarks, renumber: Renumber): HangingMarks {
  const mark = (one: HangingMarks["opening"]): HangingMarks["opening"] =>
    one === null || one.start === null ? one : { ...one, start: renumber(one.start, one.text.length) };
  return { opening: mark(opening), closing: mark(closing) };
}

/** Name and role as they are drawn; a role too long for the slide stays with the speaker. */
function shownAttribution(attribution: Attribution, shape: Shape): Attribution {
  const drawn = setAttribution(attribution, shape).role.length > 0;
  return { speaker: attribution.speaker, role: drawn ? attribution.role : null, organisation: null };
}

function renumbered(setting: Setting, renumber: Renumber): Setting {
  return {
    ...setting,
    lines: setting.lines.map(({ runs }) => ({
      runs: runs.map((run) =>
        run.start === null ? run : { ...run, start: renumber(run.start, run.text.length) },
      ),
    })),
  };
}
