import { expect, test } from "@playwright/test";
import { readSent } from "../../../../electron/contract/read-sent.ts";
import { handMadeDeck } from "../../../support/hand-made-deck.ts";

test("what a request carries is read field by field, and what it should not carry is left behind", () => {
  expect(readSent("memo:read", { id: "a", path: "/etc/passwd" })).toEqual({ ok: true, value: { id: "a" } });
  expect(readSent("briefing:present", { deck: handMadeDeck, slide: 2, minutes: null, path: "/etc" })).toEqual(
    {
      ok: true,
      value: { deck: handMadeDeck, slide: 2, minutes: null },
    },
  );
});

for (const [name, sent] of [
  ["memo:choose", { path: "/etc" }],
  ["memo:read", { id: 7 }],
  ["memo:read", null],
  ["briefing:present", { deck: { slides: [] }, slide: 0, minutes: null }],
  ["briefing:present", { deck: handMadeDeck, slide: -1, minutes: null }],
  ["briefing:present", { minutes: 0, slide: 0, deck: handMadeDeck }],
  ["session:act", { action: { kind: "explode" } }],
  ["session:key", { key: { key: "b" } }],
  ["window:command", { command: "quit" }],
  ["link:open", { address: "x".repeat(3000) }],
] as const) {
  test(`"${name}" with ${JSON.stringify(sent)?.slice(0, 60)} is refused`, () => {
    expect(readSent(name, sent).ok).toBe(false);
  });
}

test("a file to be saved has a name, a format of ours and bytes", () => {
  const bytes = new Uint8Array([1]);
  const file = { name: "water.pptx", format: "pptx", bytes };
  expect(readSent("file:save", file)).toEqual({ ok: true, value: file });
  expect(readSent("file:save", { ...file, format: "exe" }).ok).toBe(false);
  expect(readSent("file:save", { ...file, bytes: "1" }).ok).toBe(false);
});
