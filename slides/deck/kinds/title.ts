import type { HeaderField, HeaderKind, Memo, Span } from "../../memo/memo.ts";
import type { SetField, Shape } from "../deck.ts";
import type { Draft } from "../draft.ts";
import { emptyDraft } from "../draft.ts";
import { fieldValueWidthPx, titleBox } from "../layout.ts";
import { furniture, runsOf } from "../runs.ts";
import { setText } from "../set-text.ts";

const STEPS = ["title-96", "title-72", "title-56", "title-46"] as const;

/** The header lines that the title slide shows, in this order; the others are in its notes. */
const SHOWN: readonly HeaderKind[] = ["to", "through", "from", "date"];

/** A value of more lines than these stays in the notes: the slide names the memo, it is not the memo. */
const MOST_LINES = 2;

/** The title slide: the memo's title, to whom, from whom, the date as written. */
export function titleDraft(memo: Memo, fallbackTitle: string, shape: Shape): Draft {
  const fields = shownFields(memo, shape);
  const runs =
    memo.title === null ? [furniture(fallbackTitle)] : runsOf(memo, memo.title, "footnote-references");
  const headline = setText(runs, STEPS, titleBox(shape, fields)).setting;
  const header = memo.header.filter((field) => field.kind !== "other");
  return {
    ...emptyDraft("title"),
    headline,
    body: fields.length === 0 ? { kind: "none" } : { kind: "fields", fields },
    shown: [
      ...(memo.title === null ? [] : [memo.title]),
      ...header.filter((field) => SHOWN.includes(field.kind)),
    ],
    stoodFor: outermost([...(memo.title === null ? [] : [memo.title]), ...header]),
  };
}

function shownFields(memo: Memo, shape: Shape): readonly SetField[] {
  const given = SHOWN.flatMap((kind) => memo.header.filter((field) => field.kind === kind)).flatMap(
    (field) => (field.value.end > field.value.start ? [fieldOf(memo, field, shape)] : []),
  );
  const from = memo.header.some((field) => field.kind === "from") ? [] : signedBy(memo, shape);
  const afterTo = given.length - memo.header.filter((field) => field.kind === "date").length;
  return [...given.slice(0, Math.max(0, afterTo)), ...from, ...given.slice(Math.max(0, afterTo))].filter(
    (field) => field.value.lines.length <= MOST_LINES,
  );
}

function fieldOf(memo: Memo, field: HeaderField, shape: Shape): SetField {
  return setField(memo, runsOf(memo, field.label), field.value, shape);
}

/** Without a sender in the header, the signature says who it is from; the label is ours. */
function signedBy(memo: Memo, shape: Shape): readonly SetField[] {
  return memo.signature === null ? [] : [setField(memo, [furniture("From")], memo.signature.name, shape)];
}

function setField(memo: Memo, label: ReturnType<typeof runsOf>, value: Span, shape: Shape): SetField {
  return {
    label: setText(label, ["label-24"], { widthPx: Infinity, heightPx: Infinity }).setting,
    value: setText(runsOf(memo, value), ["field-28"], {
      widthPx: fieldValueWidthPx(shape),
      heightPx: Infinity,
    }).setting,
  };
}

/** Spans in order, without those that stand within another: a title that the header gives stands in its line. */
function outermost(spans: readonly Span[]): readonly Span[] {
  const outer: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.end > (outer.at(-1)?.end ?? -1)) outer.push(span);
  }
  return outer;
}
