import type { HeaderKind, Memo, Span } from "../../memo/memo.ts";
import { GRID } from "../canvas.ts";
import type { Run, SetField, Shape } from "../deck.ts";
import type { Draft } from "../draft.ts";
import { emptyDraft } from "../draft.ts";
import { fieldValueWidthPx, titleBox, widestLinePx } from "../layout.ts";
import { furniture, runsOf } from "../runs.ts";
import { setText } from "../set-text.ts";
import { headlineSlides } from "./headline-slides.ts";
import { openingWords } from "./opening-words.ts";

const STEPS = ["title-96", "title-72", "title-56", "title-46"] as const;

/** The header lines that the title slide shows, in this order; the others are in its notes. */
const SHOWN: readonly HeaderKind[] = ["to", "through", "from", "date"];

/** So many lines leave the title its room. */
const MOST_FIELDS = 6;

/** A value of more lines than these stays in the notes: the slide names the memo, it is not the memo. */
const MOST_LINES = 2;

/**
 * The title slide: the memo's title, to whom, from whom, the date as written. A title too long for one slide goes on
 * over several.
 */
export function titleDrafts(memo: Memo, fallbackTitle: string, shape: Shape): readonly Draft[] {
  const fields = shownFields(memo, shape);
  const box = titleBox(shape, fields);
  const named = memo.title === null ? null : { start: memo.title.start, end: memo.title.end };
  const body: Draft["body"] = fields.length === 0 ? { kind: "none" } : { kind: "fields", fields };
  const header = memo.header.filter((field) => field.kind !== "other");
  const given = header.filter((field) => SHOWN.includes(field.kind));
  const drafts =
    named === null
      ? [{ ...emptyDraft("title"), headline: setText([furniture(fallbackTitle)], STEPS, box).setting }]
      : headlineSlides(memo, { kind: "title", steps: STEPS, box, span: named });
  const stoodFor = outermost([...(named === null ? [] : [named]), ...header]);
  return drafts.map((draft, index) => ({
    ...draft,
    body,
    shown: [...draft.shown, ...given],
    stoodFor: index === 0 ? stoodFor : draft.stoodFor,
  }));
}

function shownFields(memo: Memo, shape: Shape): readonly SetField[] {
  const given = SHOWN.flatMap((kind) => memo.header.filter((field) => field.kind === kind));
  const ours = openingWords(memo.language);
  const filled = given.filter((field) => field.value.end > field.value.start);
  const texts: FieldText[] = filled.map(({ kind, label, value }, index) => ({
    kind,
    // A date that stands alone has no label in the memo; several senders share theirs. The “date:” of front matter is
    // for a program, and gives way to the word.
    label:
      label.end > label.start && !(isLabelled(kind) && isKey(memo, label))
        ? runsOf(memo, label)
        : [furniture(isLabelled(kind) && filled[index - 1]?.kind !== kind ? ours[kind] : "")],
    value,
  }));
  if (memo.signature !== null && !memo.header.some((field) => field.kind === "from")) {
    // Without a sender in the header, the signature says who it is from; the label is ours.
    texts.push({ kind: "from", label: [furniture(ours.from)], value: memo.signature.name });
  }
  const ordered = texts.toSorted((a, b) => SHOWN.indexOf(a.kind) - SHOWN.indexOf(b.kind));
  return setFields(memo, ordered, shape)
    .filter((field) => field.value.lines.length <= MOST_LINES)
    .slice(0, MOST_FIELDS);
}

function isKey({ text }: Pick<Memo, "text">, { start, end }: Span): boolean {
  return (start === 0 || text[start - 1] === "\n") && /^[a-z_]+:$/u.test(text.slice(start, end + 1));
}

function isLabelled(kind: HeaderKind): kind is "date" | "from" {
  return kind === "date" || kind === "from";
}

interface FieldText {
  readonly kind: HeaderKind;
  readonly label: readonly Run[];
  readonly value: Span;
}

/** Sets labels and values side by side; a label wider than its column takes from the values' room. */
function setFields(memo: Memo, texts: readonly FieldText[], shape: Shape): readonly SetField[] {
  const anyRoom = { widthPx: Infinity, heightPx: Infinity };
  const labels = texts.map(({ label }) => setText(label, ["label-24"], anyRoom).setting);
  const widest = labels.reduce<number>(
    (width, label) => Math.max(width, widestLinePx(label)),
    GRID.labelColumnPx,
  );
  const box = { widthPx: fieldValueWidthPx(shape) - (widest - GRID.labelColumnPx), heightPx: Infinity };
  return texts.flatMap(({ value }, index) => {
    const label = labels[index];
    return label === undefined
      ? []
      : [{ label, value: setText(runsOf(memo, value), ["field-28"], box).setting }];
  });
}

/** Spans in order, without those that stand within another: a title that the header gives stands in its line. */
function outermost(spans: readonly Span[]): readonly Span[] {
  const outer: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.end > (outer.at(-1)?.end ?? -1)) outer.push(span);
  }
  return outer;
}
