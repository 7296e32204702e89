import { expect, test } from "@playwright/test";
import type { PageAnswer } from "../../../support/electron-stand-in/page-port.ts";
import { fromWire, toWire } from "../../../support/electron-stand-in/wire.ts";
import { createReadyStandIn, type FakeStandIn } from "./fake-browser.ts";

async function invoke(
  { electron, pages }: FakeStandIn,
  channel: string,
  ...values: unknown[]
): Promise<PageAnswer> {
  await new electron.BrowserWindow().webContents.load("app://lectern/desk/index.html");
  const page = pages.at(-1);
  if (page === undefined) throw new Error("The window opened no page");
  const frame = { url: "app://lectern/desk/index.html", isMainFrame: true };
  return page.events.message({ kind: "invoke", channel, values: values.map(toWire) }, frame);
}

test("a channel handled twice throws, as api/ipc-main says", async () => {
  const { electron } = await createReadyStandIn();
  electron.ipcMain.handle("memo:read", () => null);
  expect(() => electron.ipcMain.handle("memo:read", () => null)).toThrow(
    /second handler for 'memo:read' .*api\/ipc-main/,
  );
});

test("a handler gets the sender and a copy of what was sent", async () => {
  const standIn = await createReadyStandIn();
  standIn.electron.ipcMain.handle("echo", (event, value) => ({
    value,
    url: event.senderFrame?.url,
    id: event.sender.id,
  }));
  const answer = await invoke(standIn, "echo", { bytes: new Uint8Array([1, 255]) });
  const [window] = standIn.world.windows;
  expect(answer.kind === "answered" ? fromWire(answer.value) : answer).toEqual({
    value: { bytes: new Uint8Array([1, 255]) },
    url: "app://lectern/desk/index.html",
    id: window?.webContents.id,
  });
});

test("an answer that can't be cloned fails with the channel's name", async () => {
  const standIn = await createReadyStandIn();
  standIn.electron.ipcMain.handle("bad", () => ({ run: () => 1 }));
  expect(await invoke(standIn, "bad")).toEqual({
    kind: "failed",
    message: expect.stringMatching(/remote method 'bad'.*An object could not be cloned/),
  });
});

test("a channel that nobody handles fails with its name", async () => {
  const standIn = await createReadyStandIn();
  expect(await invoke(standIn, "nobody")).toEqual({
    kind: "failed",
    message: expect.stringContaining("No handler registered for 'nobody'"),
  });
});

test("what main sends must be cloneable too", async () => {
  const { electron } = await createReadyStandIn();
  const { webContents } = new electron.BrowserWindow();
  expect(() => webContents.send("session:snapshot", () => 1)).toThrow(
    /could not be cloned.*api\/ipc-renderer/,
  );
});
