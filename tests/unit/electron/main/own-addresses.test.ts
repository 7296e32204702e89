import { expect, test } from "@playwright/test";
import { describeAddress, staysHere } from "../../../../electron/main/own-addresses.ts";

test("only our scheme and what a page made itself stays here", () => {
  const here = ["app://lectern/desk/index.html", "data:image/png;base64,AA==", "blob:app://lectern/1-2"];
  const away = [
    "https://example.org/",
    "file:///etc/passwd",
    "app://lectern.evil/",
    "ws://localhost/",
    "blob:https://x/1",
  ];
  expect([here.map(staysHere), away.map(staysHere)]).toEqual([here.map(() => true), away.map(() => false)]);
});

test("a dropped address is logged without its path", () => {
  expect(describeAddress("https://example.org/search?q=words+of+the+memo")).toBe("https://example.org");
});
