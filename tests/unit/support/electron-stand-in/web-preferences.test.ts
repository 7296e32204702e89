import { expect, test } from "@playwright/test";
import { checkWebPreferences } from "../../../support/electron-stand-in/web-preferences.ts";
import { createReadyStandIn } from "./fake-browser.ts";

const weaker = {
  contextIsolation: false,
  sandbox: false,
  webSecurity: false,
  nodeIntegration: true,
  nodeIntegrationInWorker: true,
  allowRunningInsecureContent: true,
  webviewTag: true,
  spellcheck: true,
};

for (const [name, value] of Object.entries(weaker)) {
  test(`webPreferences.${name}: ${String(value)} throws, as tutorial/security says`, () => {
    expect(() => checkWebPreferences({ [name]: value })).toThrow(/weakens the window .*tutorial\/security/);
    expect(() => checkWebPreferences({ [name]: !value })).not.toThrow();
  });
}

test("a preference that the stand-in never heard of throws with its name", () => {
  expect(() => checkWebPreferences({ partition: true })).toThrow(/does not know webPreferences\.partition/);
});

test("a window checks its preferences when it is made", async () => {
  const { electron } = await createReadyStandIn();
  expect(() => new electron.BrowserWindow({ webPreferences: { sandbox: false } })).toThrow(/weakens/);
  expect(() => new electron.BrowserWindow({ kiosk: true })).toThrow(/no option kiosk/);
});
