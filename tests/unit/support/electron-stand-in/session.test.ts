import { expect, test } from "@playwright/test";
import { createReadyStandIn } from "./fake-browser.ts";

test("without handlers every permission is granted, as Electron does", async () => {
  const { levers } = await createReadyStandIn();
  expect(levers.decisions.grants("geolocation")).toEqual({ request: true, check: true, device: true });
});

test("request, check and device are decided by their own handlers", async () => {
  const { electron, levers } = await createReadyStandIn();
  electron.session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) =>
    answer(false),
  );
  expect(levers.decisions.grants("hid")).toEqual({ request: false, check: true, device: true });
  electron.session.defaultSession.setPermissionCheckHandler(() => false);
  electron.session.defaultSession.setDevicePermissionHandler(() => false);
  expect(levers.decisions.grants("hid")).toEqual({ request: false, check: false, device: false });
});
