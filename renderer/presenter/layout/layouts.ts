/** The ways in which the presenter window can be arranged. */
export const layoutIds = ["balanced", "notes", "slides", "teleprompter", "minimal"] as const;
export type LayoutId = (typeof layoutIds)[number];

/** The two borders that can be moved: between notes and slides, and between this slide and the next. */
export type SplitId = "side" | "stack";

/** A border: which way it runs, and the share in percent of what lies before it. */
export interface Split {
  readonly orientation: "vertical" | "horizontal";
  readonly usual: number;
  readonly least: number;
  readonly most: number;
}

/** How each layout is split; null where it has no such border. Where the parts lie is in layouts.css. */
export const layouts: Readonly<Record<LayoutId, Readonly<Record<SplitId, Split | null>>>> = {
  balanced: {
    side: { orientation: "vertical", usual: 65, least: 35, most: 80 },
    stack: { orientation: "horizontal", usual: 55, least: 25, most: 75 },
  },
  notes: {
    side: { orientation: "horizontal", usual: 70, least: 40, most: 85 },
    stack: { orientation: "vertical", usual: 50, least: 30, most: 70 },
  },
  slides: {
    side: { orientation: "vertical", usual: 60, least: 40, most: 75 },
    stack: { orientation: "horizontal", usual: 36, least: 20, most: 60 },
  },
  teleprompter: {
    side: { orientation: "vertical", usual: 78, least: 60, most: 90 },
    stack: { orientation: "horizontal", usual: 50, least: 25, most: 75 },
  },
  minimal: {
    side: null,
    stack: { orientation: "vertical", usual: 62, least: 40, most: 75 },
  },
};

/** The layout after this one, the first after the last. */
export function nextLayout(id: LayoutId): LayoutId {
  return layoutIds[(layoutIds.indexOf(id) + 1) % layoutIds.length] ?? "balanced";
}

/** A share that the border allows, percent. */
export function withinSplit(split: Split, percent: number): number {
  return Math.round(Math.max(split.least, Math.min(percent, split.most)) * 10) / 10;
}
