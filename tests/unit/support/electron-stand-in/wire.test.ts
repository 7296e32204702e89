import { expect, test } from "@playwright/test";
import { fromWire, toWire } from "../../../support/electron-stand-in/wire.ts";

test("plain values, lists, objects, undefined and bytes arrive as they were", () => {
  const value = {
    text: "“nuclear taboo”",
    list: [1, null, true, undefined],
    bytes: new Uint8Array([0, 128, 255]),
  };
  expect(fromWire(JSON.parse(JSON.stringify(toWire(value))) as ReturnType<typeof toWire>)).toEqual(value);
});

test("functions and symbols can't be cloned", () => {
  expect(() => toWire({ call: () => 1 })).toThrow(/could not be cloned/);
  expect(() => toWire(Symbol("s"))).toThrow(/could not be cloned/);
});

test("what could be cloned but nothing of ours sends is named", () => {
  expect(() => toWire(new Map())).toThrow(/does not carry \[object Map\]/);
});
