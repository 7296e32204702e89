import { expect, test } from "@playwright/test";
import { ARRANGE_ACTIONS, actionOfKey } from "../../../../renderer/desk/arrange/action-table.ts";
import { clockTimeWords, readClockTime } from "../../../../renderer/desk/arrange/clock-time.ts";

const plain = { control: false, alt: false, shift: false };

test("no key means two things at one place", () => {
  const strokes = ARRANGE_ACTIONS.flatMap(({ place, keys }) =>
    keys.map((key) => JSON.stringify([place, { ...plain, ...key }])),
  );
  expect(new Set(strokes).size).toBe(strokes.length);
});

test("a key means what its place says, and nothing elsewhere", () => {
  const meanings = (["slides", "line", null] as const).map((place) =>
    actionOfKey({ ...plain, key: "Enter" }, place),
  );
  expect(meanings).toEqual(["line", "show-line", null]);
});

test("undo and redo work at the whole desk, whichever way they are asked for", () => {
  const control = { ...plain, control: true };
  expect([
    actionOfKey({ ...control, key: "z" }, null),
    actionOfKey({ ...control, shift: true, key: "Z" }, "line"),
    actionOfKey({ ...control, key: "y" }, "slides"),
  ]).toEqual(["undo", "redo", "redo"]);
});

test("a time is read as it is typed, in minutes and seconds or in seconds alone", () => {
  expect(["1:30", " 90 ", "", "1:75", "soon", "0"].map(readClockTime)).toEqual([
    90,
    90,
    null,
    "wrong",
    "wrong",
    "wrong",
  ]);
  expect([90, 5].map(clockTimeWords)).toEqual(["1:30", "0:05"]);
});
