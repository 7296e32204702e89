import { list, object, oneOf, text, type Reader } from "../saved/reader.ts";
import { KEY_MAP, skipping, type KeyRow, type KeyRowId } from "./key-map.ts";
import { KEYS_PAST_CONTROLS } from "./past-controls.ts";

/** The keys that a briefer chose for a row of the key map, in place of the usual ones; none takes all of them away. */
export interface KeyChange {
  readonly row: KeyRowId;
  /** Chords as `chordOf` names them, for left-to-right decks. */
  readonly chords: readonly string[];
}

/** All rows that a briefer changed, each once. */
export type KeyChanges = readonly KeyChange[];

/** More keys for one row than anybody wants, and the longest name of a chord, UTF-16 units. */
const MOST_CHORDS = 12;
const LONGEST_CHORD = 40;

/** Rows whose keys follow from others or from what they are; Esc always leaves. */
const FIXED_ROWS: readonly KeyRowId[] = [
  "go-to",
  "erase-digit",
  "digits",
  "next-slide",
  "previous-slide",
  "leave",
];

/** Rows whose chords are those of another with Shift or Alt. */
const SKIPPING: Readonly<Partial<Record<KeyRowId, KeyRowId>>> = {
  "next-slide": "next",
  "previous-slide": "previous",
};

/** Whether a briefer may choose other keys for a row. */
export function isChangeable(id: KeyRowId): boolean {
  return !FIXED_ROWS.includes(id);
}

/**
 * Whether a chord stays what it is: what clickers send, and what holds wherever the focus is. The shell takes these
 * before a page sees them, and nobody should be locked out of their own briefing by a slip.
 */
export function isFixedChord(chord: string): boolean {
  const key = chord.split("+").at(-1) ?? "";
  return KEYS_PAST_CONTROLS.includes(key) || /^[0-9]$/.test(chord) || ["Tab", "Shift+Tab"].includes(chord);
}

/** The key map with a briefer's changes; the usual one when there are none. */
export function keyMapWith(changes: KeyChanges): readonly KeyRow[] {
  if (changes.length === 0) return KEY_MAP;
  const chordsFor = ({ id, chords }: KeyRow): readonly string[] =>
    changes.find(({ row }) => row === id)?.chords ?? chords;
  const own = KEY_MAP.filter(({ id }) => !(id in SKIPPING));
  const taken = new Set(own.flatMap(chordsFor));
  return KEY_MAP.map((row) => {
    const from = KEY_MAP.find(({ id }) => id === SKIPPING[row.id]);
    if (from === undefined) return { ...row, chords: chordsFor(row) };
    // A row that has a chord as its own goes before "this key with Shift".
    return { ...row, chords: skipping(chordsFor(from)).filter((chord) => !taken.has(chord)) };
  });
}

/** The row that a chord belongs to while no number is typed, or null. */
export function holderOf(map: readonly KeyRow[], chord: string): KeyRow | null {
  return map.find(({ chords, typing }) => typing !== true && chords.includes(chord)) ?? null;
}

/** The changes with a chord given to a row, and taken from the one that had it. A fixed chord or row changes nothing. */
export function withKey(changes: KeyChanges, id: KeyRowId, chord: string): KeyChanges {
  if (!isChangeable(id) || isFixedChord(chord)) return changes;
  const map = keyMapWith(changes);
  const holder = holderOf(map, chord);
  if (holder?.id === id) return changes;
  const freed = holder === null ? changes : withoutKey(changes, holder.id, chord);
  const before = chordsIn(map, id);
  return before.length >= MOST_CHORDS ? changes : changed(freed, id, [...before, chord]);
}

/** The changes with a chord taken from a row; fixed ones stay. */
export function withoutKey(changes: KeyChanges, id: KeyRowId, chord: string): KeyChanges {
  if (!isChangeable(id) || isFixedChord(chord)) return changes;
  return changed(
    changes,
    id,
    chordsIn(keyMapWith(changes), id).filter((each) => each !== chord),
  );
}

/** The changes with a row's usual keys back; whoever has one of them now loses it. */
export function withUsualKeys(changes: KeyChanges, id: KeyRowId): KeyChanges {
  const usual = chordsIn(KEY_MAP, id);
  const without = changes.filter(({ row }) => row !== id);
  return without.reduce<KeyChanges>(
    (rest, { row, chords }) =>
      changed(
        rest,
        row,
        chords.filter((chord) => !usual.includes(chord)),
      ),
    without,
  );
}

/** Checks changes that were stored or sent. What they say of fixed rows and chords has no effect. */
export const readKeyChanges: Reader<KeyChanges> = (value, at) => {
  const read = list(
    object<KeyChange>({
      row: oneOf(KEY_MAP.map(({ id }) => id)),
      chords: list(text(LONGEST_CHORD), MOST_CHORDS),
    }),
    KEY_MAP.length,
  )(value, at);
  return read.ok ? { ok: true, value: settled(read.value) } : read;
};

/** Changes from outside: fixed rows left out, fixed chords where they belong, each chord with one row. */
function settled(changes: KeyChanges): KeyChanges {
  const seen = new Set<string>();
  return changes.flatMap(({ row, chords }, at) => {
    const again = changes.findIndex((each) => each.row === row) < at;
    if (again || !isChangeable(row)) return [];
    const fixed = chordsIn(KEY_MAP, row).filter(isFixedChord);
    const own = chords.filter((chord) => fixed.includes(chord) || !(isFixedChord(chord) || seen.has(chord)));
    for (const chord of own) seen.add(chord);
    const missing = fixed.filter((chord) => !own.includes(chord));
    return [{ row, chords: [...new Set([...missing, ...own])] }];
  });
}

function chordsIn(map: readonly KeyRow[], id: KeyRowId): readonly string[] {
  return map.find((row) => row.id === id)?.chords ?? [];
}

/** The changes with a row's chords; none when they are the usual ones. */
function changed(changes: KeyChanges, id: KeyRowId, chords: readonly string[]): KeyChanges {
  const others = changes.filter(({ row }) => row !== id);
  const usual = chordsIn(KEY_MAP, id);
  const same = usual.length === chords.length && usual.every((chord) => chords.includes(chord));
  return same ? others : [...others, { row: id, chords }];
}
