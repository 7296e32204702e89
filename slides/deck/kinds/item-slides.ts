import { readingLength } from "../../language/words.ts";
import type { Span } from "../../memo/memo.ts";
import { balance, type Load } from "../balance.ts";
import type { Attribution } from "../../quotations/quotation.ts";
import type { Run, SetItem, Setting, SlideKind } from "../deck.ts";
import type { Draft } from "../draft.ts";
import { emptyDraft } from "../draft.ts";
import { itemHeightPx, itemsBox, itemWidthPx } from "../layout.ts";
import { runsOf } from "../runs.ts";
import { cutText, type CutText } from "../pieces.ts";
import type { PlanContext } from "../rule.ts";
import { setText } from "../set-text.ts";
import { splitSetting } from "../split-setting.ts";
import type { StepName } from "../type-steps.ts";
import type { FlatItem } from "./flat-items.ts";
import { hangMarker, type HungItem } from "./hanging-markers.ts";
import type { Headed } from "./heading-setting.ts";
import { headingItems, leadsAt, parentHeadlines, parentsOf, type HeadingItem } from "./nested-items.ts";
import { textSlides, WHOLE_ON_EACH } from "./text-slides.ts";
import { TEXT_STEPS } from "./text-steps.ts";

/** Budget of a list slide (product, "What a good deck looks like"); an item longer than that stands alone. */
const MOST_WORDS = 60;
const MOST_LINES = 7;
/** Budget of a statement, words (product, "What a good deck looks like"). */
const STATEMENT_WORDS = 40;

/** How the items of a kind of slide are set. */
interface ItemManner {
  /** Largest first. */
  readonly steps: readonly StepName[];
  /** The step for lists that leave room: all items of the list in it, or none. */
  readonly large: StepName;
  /** What a slide holds beside its height. */
  readonly budget: Pick<Load, "words" | "lines">;
}

const READ_OUT: ItemManner = {
  steps: ["item-32", "item-28", "item-24"],
  large: "item-38",
  budget: { words: MOST_WORDS, lines: MOST_LINES },
};

/** Notes and enclosures are looked up, not read out: they stay small, and a slide holds what stands on its height. */
const LOOKED_UP: ItemManner = {
  steps: ["item-28", "item-24"],
  large: "item-32",
  budget: { words: Infinity, lines: Infinity },
};

function mannerOf(kind: SlideKind): ItemManner {
  return kind === "sources" || kind === "backup" ? LOOKED_UP : READ_OUT;
}

export interface ItemSlides {
  readonly kind: SlideKind;
  readonly headed: Headed | null;
  /** A headline of ours, where the memo gives none. */
  readonly headline?: Setting;
  readonly items: readonly FlatItem[];
  readonly attribution: Attribution | null;
  /** What stands before the items in the notes of each slide: the lead-in. */
  readonly leadIn: readonly Span[];
  /** Whether a bullet that a long list leaves alone on a slide is set as a statement. */
  readonly aloneAsStatement?: boolean;
}

interface Placed {
  /** The outermost item that it belongs to; null for one that is outermost itself. */
  readonly parent: FlatItem | null;
  readonly item: SetItem;
  /** The words that are shown. */
  readonly source: Span;
  /** The whole paragraph of which they are; of a very long one, the words alone. */
  readonly stoodFor: Span;
  readonly words: number;
  /** Whether the next item is set further in. */
  readonly leads: boolean;
}

/** List slides: each item whole, as many as can be read from the back row, evenly parted. */
export function itemSlides(context: PlanContext, list: ItemSlides): readonly Draft[] {
  const { shape } = context;
  const headline = list.headed?.headline ?? list.headline ?? null;
  const parents = parentsOf(list.items);
  const headed = headline === null ? parentHeadlines(context, parents) : new Map<FlatItem, Headed>();
  const heights = [headline, ...Array.from(headed.values(), (parent) => parent.headline)].map(
    (each) => itemsBox({ shape, headline: each, attribution: list.attribution }).heightPx,
  );
  const box = { heightPx: Math.min(...heights) };
  const { steps: usualSteps, large, budget } = mannerOf(list.kind);
  const read = list.items.map((each) => readItem(context, hangMarker(each)));
  const marked = read.some(({ item }) => item.marker !== null);
  const groupsIn = (steps: readonly StepName[]): readonly (readonly Placed[])[] =>
    balance(
      read.flatMap((item, index) => {
        const placed = placeItem(context, item, { marked, heightPx: box.heightPx, steps });
        return placed.map((each) => ({
          ...each,
          parent: parents[index] ?? null,
          leads: leadsAt(list.items, index),
        }));
      }),
      ({ item, words, leads }) => ({
        heightPx: itemHeightPx(item),
        words,
        lines: item.setting.lines.length,
        leads,
      }),
      { heightPx: box.heightPx, ...budget },
    );
  const usual = groupsIn(usualSteps);
  const inLarge = groupsIn([large, ...usualSteps]);
  const groups = isWholly(large, inLarge) && inLarge.length === usual.length ? inLarge : usual;
  const heading = groups.length > 1 && headline === null ? headingItems(context, list.items) : null;
  if (heading !== null) return heading.flatMap((group, index) => slidesUnder(context, list, group, index));
  return groups.flatMap((group, index) => {
    const [only] = group;
    const parent = only?.parent ?? null;
    // With an item of another's beside it, the headline would be true to half of the slide.
    const goesOn =
      parent !== null && group.every((placed) => placed.parent === parent) ? headed.get(parent) : undefined;
    const head: SlideHead = {
      headline: goesOn?.headline ?? headline,
      shown: goesOn?.span ?? list.headed?.span ?? null,
      stoodFor: goesOn === undefined ? list.leadIn : [...list.leadIn, goesOn.span],
    };
    const part = groups.length > 1 ? { index: index + 1, count: groups.length } : null;
    if (part !== null && group.length === 1 && only !== undefined && readsAsStatement(list, only))
      return statementOf(context, head, only).map((draft) => ({ ...draft, part: draft.part ?? part }));
    const draft: Draft = {
      ...emptyDraft(list.kind),
      headline: head.headline,
      body: { kind: "items", items: group.map(({ item }) => item) },
      attribution: list.attribution,
      part,
      shown: [...(head.shown === null ? [] : [head.shown]), ...group.map(({ source }) => source)],
      stoodFor: [...head.stoodFor, ...group.map(({ stoodFor }) => stoodFor)],
    };
    return [draft];
  });
}

/** The slides of the items that an outermost one heads; `index` is its place in the list, from 0. */
function slidesUnder(
  context: PlanContext,
  list: ItemSlides,
  { headed, items }: HeadingItem,
  index: number,
): readonly Draft[] {
  const leadIn = [...(index === 0 ? list.leadIn : []), headed.span];
  return itemSlides(context, { ...list, headed, items, leadIn });
}

/** What stands over the items of one slide, and the passages that come with it. */
interface SlideHead {
  readonly headline: Setting | null;
  readonly shown: Span | null;
  readonly stoodFor: readonly Span[];
}

/** A bullet no longer than a statement is set as large. */
function readsAsStatement({ aloneAsStatement }: ItemSlides, { item, words }: Placed): boolean {
  return aloneAsStatement === true && item.marker === null && words <= STATEMENT_WORDS;
}

function statementOf(context: PlanContext, head: SlideHead, { source, stoodFor }: Placed): readonly Draft[] {
  const drafts = textSlides(context, {
    kind: "statement",
    steps: TEXT_STEPS.statement,
    headline: head.headline,
    text: source,
    stoodFor: [...head.stoodFor, stoodFor],
    attribution: null,
    keyLine: null,
  });
  const heading = head.shown === null ? [] : [head.shown];
  return drafts.map((draft) => ({ ...draft, shown: [...heading, ...draft.shown] }));
}

/** Whether every item is set in the step. */
function isWholly(step: StepName, groups: readonly (readonly Placed[])[]): boolean {
  return groups.every((group) => group.every(({ item }) => item.setting.step === step));
}

interface ItemRoom {
  readonly marked: boolean;
  readonly heightPx: number;
  /** Largest first. */
  readonly steps: readonly StepName[];
}

/** An item with its words, the same in whatever size they are set. */
interface ReadItem {
  readonly item: FlatItem;
  readonly runs: readonly Run[];
  readonly cut: CutText;
  readonly words: number;
}

function readItem({ memo }: PlanContext, { item, before }: HungItem): ReadItem {
  const { text } = item;
  const runs = [...before, ...runsOf(memo, text, "footnote-references")];
  return {
    item,
    runs,
    cut: cutText(runs),
    words: readingLength(memo.text.slice(text.start, text.end)),
  };
}

/** An item that can't stand on one slide at the smallest step goes on over several. */
function placeItem(
  context: PlanContext,
  { item, runs, cut, words }: ReadItem,
  { marked, heightPx, steps }: ItemRoom,
): readonly Omit<Placed, "parent" | "leads">[] {
  const { text, marker, depth } = item;
  const padding = itemHeightPx({ setting: { step: "item-32", lines: [] } });
  const box = { widthPx: itemWidthPx(context.shape, depth, marked), heightPx: heightPx - padding };
  const place = (
    setting: Setting,
    source: Span,
    stoodFor: Span,
    shownMarker: FlatItem["marker"],
  ): Omit<Placed, "parent" | "leads"> => ({
    item: { marker: shownMarker?.text ?? null, markerStart: shownMarker?.start ?? null, depth, setting },
    source: withMarker(source, shownMarker),
    stoodFor,
    words,
  });
  const whole = setText(runs, steps, box, cut);
  if (whole.fits) return [place(whole.setting, text, text, marker)];
  const parts = splitSetting(whole.setting, steps, box);
  return parts.map(({ setting, source }, index) =>
    place(
      setting,
      source,
      index === 0 || parts.length <= WHOLE_ON_EACH ? text : source,
      index === 0 ? marker : null,
    ),
  );
}

/** The memo's own marker is shown with the item. */
function withMarker(source: Span, marker: FlatItem["marker"]): Span {
  return marker === null || marker.start === null
    ? source
    : { start: Math.min(marker.start, source.start), end: source.end };
}
