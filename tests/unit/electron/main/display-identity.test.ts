import { expect, test } from "@playwright/test";
import { findDisplay, identityOf } from "../../../../electron/main/display-identity.ts";
import { laptop, projector } from "../../../support/electron-stand-in/displays.ts";

const wanted = identityOf(projector);

test("a display that comes back under another number is known by its name", () => {
  const back = { ...projector, id: 77 };
  expect(findDisplay([laptop, back], wanted)).toBe(back);
});

test("of two of the same name the one with the same number is meant", () => {
  const twin = { ...projector, id: 78 };
  expect(findDisplay([twin, projector], wanted)).toBe(projector);
});

test("another display that got the same number is not mistaken for it", () => {
  expect(findDisplay([laptop, { ...projector, label: "Monitor" }], wanted)).toBeNull();
});

test("a built-in panel is never taken for a plugged-in display", () => {
  expect(findDisplay([{ ...projector, internal: true }], wanted)).toBeNull();
});

test("displays without names are told by number and size", () => {
  const nameless = { ...projector, label: "" };
  expect(findDisplay([{ ...nameless, id: 5 }, nameless], identityOf(nameless))).toBe(nameless);
});
