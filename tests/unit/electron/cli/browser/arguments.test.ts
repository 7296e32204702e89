import { expect, test } from "@playwright/test";
import { appWindowArguments, browserSwitches } from "../../../../../electron/cli/browser/arguments.ts";

test("keeps the browser's sandbox for everybody but root", () => {
  expect(browserSwitches(1000)).not.toContain("--no-sandbox");
  expect(browserSwitches(null)).not.toContain("--no-sandbox");
  expect(browserSwitches(0)).toContain("--no-sandbox");
});

test("turns the browser's own network traffic off", () => {
  expect(browserSwitches(1000)).toContain("--disable-background-networking");
});

test("opens one page as a window of its own in its own profile", () => {
  const words = appWindowArguments("file:///deck.html", "/profile");
  expect(words).toContain("--app=file:///deck.html");
  expect(words).toContain("--user-data-dir=/profile");
});
