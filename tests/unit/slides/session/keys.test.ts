import { expect, test } from "@playwright/test";
import { actionFor, chordsOf, KEY_MAP } from "../../../../slides/session/keys.ts";
import type { KeyMeaning, KeyPress } from "../../../../slides/session/keys.ts";
import type { Session } from "../../../../slides/session/session.ts";
import { press, threeSlides } from "./support.ts";

function meaning(
  key: KeyPress,
  session: Partial<Session> = {},
  direction: "ltr" | "rtl" = "ltr",
): KeyMeaning | null {
  return actionFor(key, { direction, session: threeSlides(session) });
}

test("all the keys of next and previous move", () => {
  for (const key of ["ArrowRight", "ArrowDown", " ", "Enter", "PageDown", "n"])
    expect(meaning(press(key))).toEqual({ kind: "next" });
  for (const key of ["ArrowLeft", "ArrowUp", "Backspace", "PageUp", "p"])
    expect(meaning(press(key))).toEqual({ kind: "previous" });
});

test("Shift or Alt with a key that moves skips the builds", () => {
  for (const modifier of [{ shift: true }, { alt: true }]) {
    expect(meaning(press("ArrowRight", modifier))).toEqual({ kind: "next-slide" });
    expect(meaning(press(" ", modifier))).toEqual({ kind: "next-slide" });
    expect(meaning(press("P", modifier))).toEqual({ kind: "previous-slide" });
  }
});

test("in right-to-left decks the arrows change places and PageDown is still next", () => {
  const keys = ["ArrowLeft", "ArrowRight", "ArrowDown", "PageDown", "PageUp"];
  expect(keys.map((key) => meaning(press(key), {}, "rtl"))).toEqual([
    { kind: "next" },
    { kind: "previous" },
    { kind: "next" },
    { kind: "next" },
    { kind: "previous" },
  ]);
});

test("both blank keys of clickers blacken, F5 and Esc start and leave", () => {
  expect([".", "b", "F5", "Escape"].map((key) => meaning(press(key)))).toEqual([
    { kind: "black" },
    { kind: "black" },
    { kind: "start", from: "first" },
    { kind: "leave" },
  ]);
});

test("letters mean the same with caps lock", () => {
  expect(meaning(press("B"))).toEqual({ kind: "black" });
});

test("on a keyboard of another script the place of the key counts", () => {
  expect(meaning(press("и", { code: "KeyB" }))).toEqual({ kind: "black" });
});

test("signs and digits mean the same whether the layout needs Shift for them or not", () => {
  expect(meaning(press("?", { shift: true }))).toEqual({ kind: "panel", panel: "help" });
  expect(meaning(press("1", { shift: true }))).toEqual({ kind: "digit", digit: 1 });
  expect([meaning(press("+", { shift: true })), meaning(press("="))]).toEqual([
    "notes-larger",
    "notes-larger",
  ]);
});

test("Enter and Backspace belong to the number while one is typed", () => {
  expect([meaning(press("Enter"), { typed: "1" }), meaning(press("Backspace"), { typed: "1" })]).toEqual([
    { kind: "go-to-typed" },
    { kind: "erase-digit" },
  ]);
});

test("the browser keeps its own chords", () => {
  for (const key of [press("r", { control: true }), press("n", { meta: true }), press("Tab")])
    expect(meaning(key)).toBeNull();
});

test("in the overview the arrows are left to its grid and PageDown is next", () => {
  expect(meaning(press("ArrowRight"), { panel: "overview" })).toBeNull();
  expect(meaning(press("Enter"), { panel: "overview" })).toBeNull();
  expect(meaning(press("PageDown"), { panel: "overview" })).toEqual({ kind: "next" });
});

test("while a question waits, a key without a meaning drops it, Tab and modifiers do not", () => {
  const asked = { question: { about: "end", askedMs: 0 } } as const;
  expect(meaning(press("ö"), asked)).toEqual({ kind: "dismiss" });
  for (const key of [press("Tab"), press("Shift", { shift: true }), press("y", { control: true })])
    expect(meaning(key, asked)).toBeNull();
});

test("no chord stands in two rows that hold at the same time", () => {
  for (const typing of [true, undefined]) {
    const chords = KEY_MAP.filter((row) => row.typing === typing).flatMap((row) => row.chords);
    expect(chords.filter((chord, index) => chords.indexOf(chord) !== index)).toEqual([]);
  }
});

test("help shows mirrored arrows in right-to-left decks", () => {
  const next = KEY_MAP.find((row) => row.id === "next");
  expect(next && chordsOf(next, "rtl")[0]).toBe("ArrowLeft");
});

test("while the podium check is open, a clicker's keys mean nothing but Esc", () => {
  const keys = ["PageDown", "PageUp", ".", "b", "F5"];
  expect(keys.map((key) => meaning(press(key), { panel: "check" }))).toEqual(keys.map(() => null));
  expect(meaning(press("Escape"), { panel: "check" })).toEqual({ kind: "leave" });
});

test("where the layout wants Shift for digits the key's place is the digit", () => {
  expect(meaning(press("é", { code: "Digit2" }))).toEqual({ kind: "digit", digit: 2 });
  expect(meaning(press("-", { code: "Digit6" }))).toEqual({ kind: "digit", digit: 6 });
  expect(meaning(press("ю", { code: "Period" }))).toEqual({ kind: "black" });
});
