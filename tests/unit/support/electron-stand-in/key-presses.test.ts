import { expect, test } from "@playwright/test";
import { inputOf } from "../../../support/electron-stand-in/key-input.ts";
import { createReadyStandIn } from "./fake-browser.ts";

test("a key reaches main before the page, and the page only if main lets it", async () => {
  const { electron, pages } = await createReadyStandIn();
  const { webContents } = new electron.BrowserWindow();
  await webContents.load("app://lectern/presenter/index.html");
  webContents.on("before-input-event", (event: { preventDefault: () => void }, input: { key: string }) => {
    if (input.key === "PageDown") event.preventDefault();
  });
  await webContents.pressKey("PageDown");
  await webContents.pressKey("Shift+F5");
  expect(pages[0]?.told.filter((line) => line.startsWith("press"))).toEqual(["press Shift+F5"]);
});

test("a key's name becomes the input that Electron would report", () => {
  const held = { shift: false, control: false, alt: false, meta: false };
  const rest = { type: "keyDown", isAutoRepeat: false, isComposing: false };
  expect(inputOf("b")).toEqual({ ...rest, ...held, key: "b", code: "KeyB" });
  expect(inputOf("Shift+F5")).toEqual({ ...rest, ...held, key: "F5", code: "F5", shift: true });
  expect(inputOf("+")).toEqual({ ...rest, ...held, key: "+", code: "Equal" });
});
