import { expect, test } from "@playwright/test";
import { createReadyStandIn } from "./fake-browser.ts";

interface Dialog {
  showMessageBox(options: { message: string; buttons: string[] }): Promise<{ response: number }>;
}

interface Menu {
  buildFromTemplate(template: object[]): object;
  setApplicationMenu(menu: object): void;
}

test("a question that no test has scripted an answer to fails with its words", async () => {
  const { electron, world } = await createReadyStandIn();
  const { showMessageBox } = electron.dialog as Dialog;
  await expect(showMessageBox({ message: "Open it?", buttons: ["Open"] })).rejects.toThrow(
    /scripted an answer to .*Open it\?/,
  );
  world.script.messageBox.push(0);
  expect(await showMessageBox({ message: "Open it?", buttons: ["Open"] })).toEqual({ response: 0 });
});

test("a power save blocker of an unknown kind throws", async () => {
  const { electron } = await createReadyStandIn();
  const { start } = electron.powerSaveBlocker as { start: (type: string) => number };
  expect(() => start("forever")).toThrow(/no power save blocker "forever" .*api\/power-save-blocker/);
});

test("a menu item without label, role and type throws; a disabled one can't be clicked", async () => {
  const { electron, levers } = await createReadyStandIn();
  const menu = electron.Menu as Menu;
  expect(() => menu.buildFromTemplate([{ submenu: [{}] }])).toThrow(/a label, a role or a type .*api\/menu/);
  menu.setApplicationMenu(
    menu.buildFromTemplate([{ label: "Next", enabled: false, click: () => undefined }]),
  );
  expect(() => levers.clickMenu("Next")).toThrow(/no enabled entry “Next”/);
});
