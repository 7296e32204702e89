import type { Mark } from "../../memo.ts";

/** A piece of a paragraph, as a reader finds it. */
export type Inline =
  | {
      readonly kind: "text";
      readonly text: string;
      /** Offset of the first character in the source's text; null where a format has no such text. */
      readonly at: number | null;
    }
  | { readonly kind: "break" }
  | {
      readonly kind: "marked";
      readonly mark: Mark["kind"];
      readonly target: string | null;
      readonly inlines: readonly Inline[];
    };

export interface FlowItem {
  /** The marker where it says more than a bullet or a plain number ("(a)", "IV.", "2.1"), else null. */
  readonly marker: string | null;
  readonly number: number | null;
  readonly flow: readonly Flow[];
}

/** A table cell: what stands in it, as one paragraph with line breaks. */
export type FlowCell = readonly Inline[];

/**
 * A block of a document before its text has been laid out: what a format's reader hands to `layFlow`, which gives
 * every block its span. White space need not be tidy.
 */
export type Flow =
  | { readonly kind: "heading"; readonly level: number; readonly inlines: readonly Inline[] }
  | { readonly kind: "paragraph"; readonly inlines: readonly Inline[] }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly FlowItem[] }
  | { readonly kind: "block-quote"; readonly flow: readonly Flow[] }
  | {
      readonly kind: "table";
      readonly header: readonly FlowCell[] | null;
      readonly rows: readonly (readonly FlowCell[])[];
    }
  | {
      readonly kind: "code";
      readonly language: string | null;
      readonly text: string;
      readonly at: number | null;
    }
  | {
      readonly kind: "figure";
      readonly address: string;
      readonly alternative: string;
      readonly at: number | null;
    }
  | { readonly kind: "footnote"; readonly label: string; readonly flow: readonly Flow[] };

/** A text without a place in a source. */
export function textInline(text: string, at: number | null = null): Inline {
  return { kind: "text", text, at };
}

/** The reference to a footnote: its label in brackets, so that it does not grow into the word before it. */
export function footnoteReference(label: string): Inline {
  return { kind: "marked", mark: "footnote-reference", target: label, inlines: [textInline(`[${label}]`)] };
}

/** True when something other than white space stands in the inlines. */
export function hasInk(inlines: readonly Inline[]): boolean {
  return inlines.some((inline) =>
    inline.kind === "text" ? /\S/u.test(inline.text) : inline.kind === "marked" && hasInk(inline.inlines),
  );
}

/** The words of inlines, for looking at; breaks become spaces. */
export function wordsOfInlines(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === "break") return " ";
      return inline.kind === "text" ? inline.text : wordsOfInlines(inline.inlines);
    })
    .join("");
}
