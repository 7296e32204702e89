import { expect, test } from "@playwright/test";
import { nameOf, whyNot, type Sender } from "../../../../electron/main/sender.ts";

const desk: Sender = { kind: "desk", address: "app://lectern/desk/index.html", isMainFrame: true };

test("the page that we loaded, in its main frame, may ask for what its kind may", () => {
  expect(whyNot(desk, "memo:read")).toBeNull();
});

test("every other sender is told why not", () => {
  const reasons = [
    whyNot(desk, "session:act"),
    whyNot({ ...desk, kind: null }, "memo:read"),
    whyNot({ ...desk, address: null }, "memo:read"),
    whyNot({ ...desk, isMainFrame: false }, "memo:read"),
    whyNot({ ...desk, address: "https://lectern/desk/index.html" }, "memo:read"),
    whyNot({ ...desk, address: "app://lectern/audience/index.html" }, "memo:read"),
  ];
  expect(reasons).toEqual([
    "its windows may not ask for it",
    "it is not a window of ours",
    "its frame is gone",
    "it comes from a frame within the page",
    "its page is not the desk page of our own scheme",
    "its page is not the desk page of our own scheme",
  ]);
});

test("a refusal names the window, or the page when it is none of ours", () => {
  expect([nameOf(desk), nameOf({ ...desk, kind: null })]).toEqual([
    "the desk window",
    "a page at app://lectern/desk/index.html",
  ]);
});
