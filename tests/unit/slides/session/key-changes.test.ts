import { expect, test } from "@playwright/test";
import * as fc from "fast-check";
import {
  holderOf,
  isChangeable,
  isFixedChord,
  keyMapWith,
  readKeyChanges,
  withKey,
  withoutKey,
  withUsualKeys,
  type KeyChanges,
} from "../../../../slides/session/key-changes.ts";
import { actionFor, KEY_MAP, type KeyPress } from "../../../../slides/session/keys.ts";
import { press, threeSlides } from "./support.ts";

const meaning = (changes: KeyChanges, key: KeyPress) =>
  actionFor(key, { direction: "ltr", session: threeSlides(), map: keyMapWith(changes) });

const chordsOf = (changes: KeyChanges, id: string) =>
  keyMapWith(changes).find((row) => row.id === id)?.chords;

test("without changes the map is the usual one", () => {
  expect(keyMapWith([])).toBe(KEY_MAP);
});

test("a key that is given to a command means it, and is taken from whoever had it", () => {
  const changes = withKey([], "freeze", "B");
  expect(meaning(changes, press("b"))).toEqual({ kind: "freeze" });
  expect(meaning(changes, press("f"))).toEqual({ kind: "freeze" });
  expect(chordsOf(changes, "black")).toEqual(["."]);
});

test("a key that is taken away means nothing, and the usual keys come back to their row alone", () => {
  const without = withoutKey([], "pointer", "L");
  expect(meaning(without, press("l"))).toBeNull();
  const swapped = withKey(without, "spotlight", "L");
  expect(withUsualKeys(swapped, "pointer")).toEqual([]);
});

test("builds are skipped with Shift or Alt and the new keys that move", () => {
  const changes = withKey([], "next", "]");
  expect(meaning(changes, press("]", { alt: true }))).toEqual({ kind: "next-slide" });
  const given = withKey([], "pointer", "Shift+N");
  expect(meaning(given, press("N", { shift: true }))).toEqual({ kind: "tool", tool: "pointer" });
});

test("a clicker's keys, Esc and digits stay what they are, whatever is asked", () => {
  for (const chord of ["PageDown", "PageUp", "Escape", "F5", "Shift+F5", "3"])
    expect(withKey([], "pointer", chord)).toEqual([]);
  expect(withoutKey([], "next", "PageDown")).toEqual([]);
  expect(withKey([], "leave", "Q")).toEqual([]);
});

test("whatever is given and taken, each key has one row and nobody loses the way on, back and out", () => {
  const ids = KEY_MAP.map(({ id }) => id);
  const chords = [...KEY_MAP.flatMap((row) => row.chords), "]", "Control+J", "ö"];
  const step = fc.record({
    what: fc.constantFrom(withKey, withoutKey),
    id: fc.constantFrom(...ids),
    chord: fc.constantFrom(...chords),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const changes = steps.reduce<KeyChanges>((so, { what, id, chord }) => what(so, id, chord), []);
      const held = keyMapWith(changes)
        .filter(({ typing }) => typing !== true)
        .flatMap((row) => row.chords);
      expect(held).toHaveLength(new Set(held).size);
      expect(meaning(changes, press("PageDown"))).toEqual({ kind: "next" });
      expect(meaning(changes, press("PageUp"))).toEqual({ kind: "previous" });
      expect(meaning(changes, press("Escape"))).toEqual({ kind: "leave" });
      const read = readKeyChanges(structuredClone(changes), "keys");
      expect(read.ok ? keyMapWith(read.value) : null).toEqual(keyMapWith(changes));
    }),
  );
});

test("changes from outside that touch what is fixed have no effect there", () => {
  const read = readKeyChanges(
    [
      { row: "leave", chords: ["Q"] },
      { row: "next", chords: ["]", "Escape"] },
    ],
    "keys",
  );
  expect(read.ok && read.value).toEqual([{ row: "next", chords: ["PageDown", "]"] }]);
  expect(readKeyChanges([{ row: "nobody", chords: [] }], "keys").ok).toBe(false);
});

test("every row that help shows can be changed, but the one that leaves", () => {
  expect(isChangeable("pointer")).toBe(true);
  expect(isChangeable("leave")).toBe(false);
  expect(isFixedChord("Control+F")).toBe(false);
  expect(holderOf(KEY_MAP, "Enter")?.id).toBe("next");
});
