import { expect, test } from "@playwright/test";
import { createFakeStandIn, createReadyStandIn } from "./fake-browser.ts";

test("a window before the app is ready throws, as api/browser-window says", () => {
  const { electron } = createFakeStandIn();
  expect(() => new electron.BrowserWindow()).toThrow(
    /BrowserWindow before the app is ready .*api\/browser-window/,
  );
});

test("screen and session before the app is ready throw", () => {
  const { electron } = createFakeStandIn();
  expect(() => electron.screen.getAllDisplays()).toThrow(/before the app is ready .*api\/screen/);
  expect(() => electron.session.defaultSession).toThrow(/before the app is ready .*api\/session/);
});

test("sandbox and switches after the app is ready throw", async () => {
  const { electron } = await createReadyStandIn();
  expect(() => electron.app.enableSandbox()).toThrow(/after the app is ready .*api\/app/);
  expect(() => electron.app.commandLine.appendSwitch("no-pings")).toThrow(
    /after the app is ready .*command-line-switches/,
  );
});

test("an API that the stand-in lacks throws with its name", () => {
  const { electron } = createFakeStandIn();
  expect(() => Reflect.get(electron.app, "dock") as unknown).toThrow(/The stand-in has no app\.dock/);
  expect(() => Reflect.get(electron.ipcMain, "on") as unknown).toThrow(/no ipcMain\.on/);
  expect(() => Reflect.get(electron.protocol, "registerFileProtocol") as unknown).toThrow(
    /no protocol\.registerFileProtocol/,
  );
});

test("a listener for an event that is never emitted throws with its name", async () => {
  const { electron } = await createReadyStandIn();
  expect(() => electron.app.on("gpu-info-update", () => undefined)).toThrow(
    /app never emits "gpu-info-update"/,
  );
  expect(() => new electron.BrowserWindow().on("resize", () => undefined)).toThrow(/never emits "resize"/);
});

test("quitting can be prevented, and else closes every window before it ends", async () => {
  const { electron, world } = await createReadyStandIn();
  const window = new electron.BrowserWindow();
  electron.app.once("before-quit", (event: { preventDefault: () => void }) => event.preventDefault());
  electron.app.quit();
  expect(window.isDestroyed()).toBe(false);
  electron.app.quit();
  expect([window.isDestroyed(), world.windows.size]).toEqual([true, 0]);
});

test("a crash reporter that sends dumps away throws", () => {
  const { electron } = createFakeStandIn();
  const { start } = electron.crashReporter as { start: (options: { uploadToServer: boolean }) => void };
  expect(() => start({ uploadToServer: true })).toThrow(/send dumps away .*api\/crash-reporter/);
});
