/** Everything that can be done to the picked slide, or to the passage that is picked on it. */
export type ArrangeAction =
  | "line"
  | "join"
  | "hide"
  | "backup"
  | "up"
  | "down"
  | "builds"
  | "time"
  | "speaker"
  | "show-line"
  | "on-slide"
  | "split"
  | "back"
  | "version"
  | "undo"
  | "redo";

/** What the hand is on: a slide in the column, or a passage of the memo. */
export type Place = "slides" | "line";

/** A key with its modifiers. `control` is Ctrl, or Cmd on a Mac. */
export interface KeyStroke {
  readonly key: string;
  readonly control?: boolean;
  readonly alt?: boolean;
  readonly shift?: boolean;
}

export interface ActionRow {
  readonly action: ArrangeAction;
  /** Where its keys work; "anywhere" at the whole desk. */
  readonly place: Place | "anywhere";
  /** The first one is shown. */
  readonly keys: readonly KeyStroke[];
  /** How the first key is shown, in the names of `keyCap`. */
  readonly shown: readonly string[];
  /** Whether it stands at the foot as well as in the menu. */
  readonly atFoot: boolean;
}

/** What can be done, in the order in which it is offered; keys, menu and foot all come from here. */
export const ARRANGE_ACTIONS: readonly ActionRow[] = [
  { action: "line", place: "slides", keys: [{ key: "Enter" }, { key: "k" }], shown: ["Enter"], atFoot: true },
  { action: "join", place: "slides", keys: [{ key: "j" }], shown: ["J"], atFoot: true },
  { action: "hide", place: "slides", keys: [{ key: "h" }, { key: "Delete" }], shown: ["H"], atFoot: true },
  { action: "backup", place: "slides", keys: [{ key: "b" }], shown: ["B"], atFoot: true },
  {
    action: "up",
    place: "slides",
    keys: [{ key: "ArrowUp", alt: true }],
    shown: ["Alt", "↑"],
    atFoot: false,
  },
  {
    action: "down",
    place: "slides",
    keys: [{ key: "ArrowDown", alt: true }],
    shown: ["Alt", "↓"],
    atFoot: false,
  },
  { action: "builds", place: "slides", keys: [{ key: "o" }], shown: ["O"], atFoot: false },
  { action: "time", place: "slides", keys: [{ key: "t" }], shown: ["T"], atFoot: true },
  { action: "speaker", place: "slides", keys: [{ key: "w" }], shown: ["W"], atFoot: true },
  { action: "show-line", place: "line", keys: [{ key: "Enter" }], shown: ["Enter"], atFoot: true },
  { action: "on-slide", place: "line", keys: [{ key: " " }], shown: ["Space"], atFoot: true },
  { action: "split", place: "line", keys: [{ key: "s" }], shown: ["S"], atFoot: true },
  {
    action: "back",
    place: "line",
    keys: [{ key: "Escape" }, { key: "ArrowRight" }],
    shown: ["Esc"],
    atFoot: true,
  },
  { action: "version", place: "anywhere", keys: [{ key: "r" }], shown: ["R"], atFoot: false },
  {
    action: "undo",
    place: "anywhere",
    keys: [{ key: "z", control: true }],
    shown: ["Ctrl", "Z"],
    atFoot: false,
  },
  {
    action: "redo",
    place: "anywhere",
    keys: [
      { key: "z", control: true, shift: true },
      { key: "y", control: true },
    ],
    shown: ["Ctrl", "Shift", "Z"],
    atFoot: false,
  },
];

/** The action that a key means at a place, or null. */
export function actionOfKey(stroke: Required<KeyStroke>, place: Place | null): ArrangeAction | null {
  const row = ARRANGE_ACTIONS.find(
    ({ place: at, keys }) => (at === "anywhere" || at === place) && keys.some((key) => isSame(key, stroke)),
  );
  return row?.action ?? null;
}

function isSame(row: KeyStroke, { key, control, alt, shift }: Required<KeyStroke>): boolean {
  const letter = key.length === 1 ? key.toLowerCase() : key;
  return (
    row.key === letter &&
    (row.control ?? false) === control &&
    (row.alt ?? false) === alt &&
    (row.shift ?? false) === shift
  );
}
