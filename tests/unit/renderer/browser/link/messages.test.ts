import { expect, test } from "@playwright/test";
import * as fc from "fast-check";
import { keysInHash, newLinkKeys, popupAddress } from "../../../../../renderer/browser/link/link-keys.ts";
import { openFromPage, openFromPopup } from "../../../../../renderer/browser/link/messages.ts";

const key = "0123456789abcdef0123456789abcdef";

test("the popup's address carries both keys, whatever fragment the page had", () => {
  const keys = newLinkKeys();
  const address = new URL(popupAddress("file:///C:/briefing.html#old", keys));
  expect(keysInHash(address.hash)).toEqual(keys);
});

test("a page with another fragment is no presenter window", () => {
  expect(["", "#", "#presenter=", "#presenter=abc.def"].map(keysInHash)).toEqual([null, null, null, null]);
});

test("a message is opened with its own key alone", () => {
  const data = { lectern: key, message: { kind: "hello" } };
  expect(openFromPopup(data, key)).toEqual({ kind: "hello" });
  expect(openFromPopup(data, key.replace("0", "f"))).toBeNull();
});

test("requests and broadcasts with names that are not ours are dropped", () => {
  const request = { kind: "request", id: 1, name: "file:delete", sent: null };
  const broadcast = { kind: "broadcast", name: "memo:steal", payload: null };
  expect(openFromPopup({ lectern: key, message: request }, key)).toBeNull();
  expect(openFromPage({ lectern: key, message: broadcast }, key)).toBeNull();
});

test("never throws on what other windows send", () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      expect(openFromPopup(data, key)).toBeNull();
      expect(openFromPage({ lectern: key, message: data }, key)).toBeNull();
    }),
  );
});
