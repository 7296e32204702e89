import { expect, test } from "@playwright/test";
import { laptop, projector } from "../../../support/electron-stand-in/displays.ts";
import { createReadyStandIn } from "./fake-browser.ts";

test("displays that come, go and change are announced by the names of api/screen", async () => {
  const { electron, levers } = await createReadyStandIn();
  const heard: string[] = [];
  for (const event of ["display-added", "display-removed", "display-metrics-changed"]) {
    electron.screen.on(event, (_event: unknown, display: { label: string }) =>
      heard.push(`${event} ${display.label}`),
    );
  }
  levers.setDisplays([laptop, projector]);
  levers.setDisplays([laptop, { ...projector, scaleFactor: 2 }]);
  levers.setDisplays([laptop]);
  expect(heard).toEqual([
    "display-added Projector",
    "display-metrics-changed Projector",
    "display-removed Projector",
  ]);
});

test("a window whose display is pulled lands on the primary one, full screen as it was", async () => {
  const { electron, levers } = await createReadyStandIn();
  levers.setDisplays([laptop, projector]);
  const window = new electron.BrowserWindow() as InstanceType<typeof electron.BrowserWindow> & {
    setBounds: (bounds: object) => void;
    setFullScreen: (wanted: boolean) => void;
  };
  window.setBounds(projector.bounds);
  window.setFullScreen(true);
  levers.setDisplays([laptop]);
  expect([window.isFullScreen(), window.getBounds()]).toEqual([true, laptop.bounds]);
});

test("full screen is announced later, not within the call", async () => {
  const { electron } = await createReadyStandIn();
  const window = new electron.BrowserWindow() as InstanceType<typeof electron.BrowserWindow> & {
    setFullScreen: (wanted: boolean) => void;
  };
  const heard: string[] = [];
  window.once("enter-full-screen", () => heard.push("entered"));
  window.setFullScreen(true);
  expect(heard).toEqual([]);
  await new Promise((resolve) => setImmediate(resolve));
  expect(heard).toEqual(["entered"]);
});
