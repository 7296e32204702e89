import { expect, test } from "@playwright/test";
import { createReadyStandIn } from "./fake-browser.ts";

test("a window off screen is captured in its own size and at its own scale", async () => {
  const { electron, pages } = await createReadyStandIn();
  const webPreferences = { offscreen: { deviceScaleFactor: 2 } };
  const { webContents } = new electron.BrowserWindow({
    width: 960,
    height: 720,
    show: false,
    webPreferences,
  });
  const image = await webContents.capturePage();
  expect(image.toPNG().toString()).toBe("png");
  expect(pages.flatMap(({ told }) => told)).toEqual(["capture 960×720 at 2"]);
  expect(() => Reflect.get(image, "resize") as unknown).toThrow(/no NativeImage\.resize .*native-image/u);
});

test("a window on the screen is not captured, even a hidden one", async () => {
  const { electron } = await createReadyStandIn();
  const { webContents } = new electron.BrowserWindow({ show: false });
  await expect(webContents.capturePage()).rejects.toThrow(/off screen .*web-contents/u);
});

test("options of a window off screen that the stand-in has no answer to are refused by name", async () => {
  const { electron } = await createReadyStandIn();
  const open = (offscreen: unknown) => (): unknown =>
    new electron.BrowserWindow({ webPreferences: { offscreen } });
  expect(open({ useSharedTexture: true })).toThrow(/offscreen\.useSharedTexture/u);
  expect(open({ deviceScaleFactor: 0 })).toThrow(/above 0/u);
  expect(open("yes")).toThrow(/an object or a boolean/u);
});
