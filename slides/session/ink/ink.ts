/** The colours of the pen; each stands out on paper and night alike. */
export const INK_COLOURS = ["red", "blue", "green", "yellow"] as const;
export type InkColour = (typeof INK_COLOURS)[number];

/** A line of the pen. Points are fractions of the slide's width and height: x, y, x, y …, two numbers at least. */
export interface Stroke {
  readonly id: string;
  readonly colour: InkColour;
  readonly points: readonly number[];
}

/** The ink of a briefing, by slide from 0. */
export type Ink = ReadonlyMap<number, readonly Stroke[]>;

/** A stroke with the place it had among its slide's strokes, from 0. */
export interface PlacedStroke {
  readonly place: number;
  readonly stroke: Stroke;
}

/** What becomes of the ink of one slide. Windows that apply the same effects in the same order have the same ink. */
export type InkEffect =
  | { readonly kind: "begin"; readonly slide: number; readonly stroke: Stroke }
  | {
      readonly kind: "extend";
      readonly slide: number;
      readonly id: string;
      readonly points: readonly number[];
    }
  | { readonly kind: "remove"; readonly slide: number; readonly ids: readonly string[] }
  | { readonly kind: "restore"; readonly slide: number; readonly strokes: readonly PlacedStroke[] };

/** What a window asks for. */
export type InkAction =
  | Extract<InkEffect, { readonly kind: "begin" | "extend" | "remove" }>
  | { readonly kind: "undo"; readonly slide: number }
  | { readonly kind: "clear"; readonly slide: number };

/** An effect with its number, so that a window that missed one knows it. */
export interface InkChange {
  /** From 1, one more with each change. */
  readonly number: number;
  readonly effect: InkEffect;
}

/** All the ink, for a window that begins to draw it; `number` is that of the latest change in it. */
export interface InkState {
  readonly number: number;
  readonly slides: readonly (readonly [slide: number, strokes: readonly Stroke[]])[];
}
