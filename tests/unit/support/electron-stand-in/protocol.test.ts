import { expect, test } from "@playwright/test";
import { createFakeStandIn, createReadyStandIn, requestOf } from "./fake-browser.ts";

const own = [{ scheme: "app", privileges: { standard: true, secure: true } }];
const hello = async (): Promise<Response> => new Response("hello");

test("schemes registered after ready, or a second time, throw", async () => {
  const { electron } = createFakeStandIn();
  electron.protocol.registerSchemesAsPrivileged(own);
  expect(() => electron.protocol.registerSchemesAsPrivileged(own)).toThrow(/a second time .*api\/protocol/);
  const late = await createReadyStandIn();
  expect(() => late.electron.protocol.registerSchemesAsPrivileged(own)).toThrow(/after the app is ready/);
});

test("a scheme that bypasses the content security policy throws", () => {
  const { electron } = createFakeStandIn();
  const bypassing = [{ scheme: "app", privileges: { standard: true, bypassCSP: true } }];
  expect(() => electron.protocol.registerSchemesAsPrivileged(bypassing)).toThrow(
    /bypasses .*tutorial\/security/,
  );
});

test("a scheme handled before ready, twice, or without being registered throws", async () => {
  const early = createFakeStandIn();
  expect(() => early.electron.protocol.handle("app", hello)).toThrow(/before the app is ready/);
  early.electron.protocol.registerSchemesAsPrivileged(own);
  await early.electron.app.whenReady();
  expect(() => early.electron.protocol.handle("other", hello)).toThrow(/not registered as a standard scheme/);
  early.electron.protocol.handle("app", hello);
  expect(() => early.electron.protocol.handle("app", hello)).toThrow(/a second time/);
});

test("the offline filter decides first; what neither it nor a scheme takes is noted as leaving", async () => {
  const { electron, world, pages } = createFakeStandIn();
  electron.protocol.registerSchemesAsPrivileged(own);
  await electron.app.whenReady();
  electron.protocol.handle("app", hello);
  const filter = (details: { url: string }, answer: (response: { cancel: boolean }) => void): void =>
    answer({ cancel: details.url.includes("tracker") });
  electron.session.defaultSession.webRequest.onBeforeRequest(filter);
  const { webContents } = new electron.BrowserWindow();
  await webContents.load("app://lectern/desk/index.html");
  const [page] = pages;
  if (page === undefined) throw new Error("The window opened no page");
  expect((await requestOf(page, "app://lectern/desk/index.html")).kind).toBe("answer");
  expect((await requestOf(page, "https://tracker.example/")).kind).toBe("drop");
  expect((await requestOf(page, "https://other.example/")).kind).toBe("drop");
  expect([world.records.dropped, world.records.left]).toEqual([
    ["https://tracker.example/"],
    ["https://other.example/"],
  ]);
});

test("a page's own navigation asks will-navigate, and is dropped when that prevents it", async () => {
  const { electron, pages } = await createReadyStandIn();
  const { webContents } = new electron.BrowserWindow();
  await webContents.load("app://lectern/desk/index.html");
  const asked: string[] = [];
  webContents.on("will-navigate", (details: { url: string; preventDefault: () => void }) => {
    asked.push(details.url);
    details.preventDefault();
  });
  const [page] = pages;
  if (page === undefined) throw new Error("The window opened no page");
  expect((await requestOf(page, "https://elsewhere.example/", true)).kind).toBe("drop");
  expect(asked).toEqual(["https://elsewhere.example/"]);
});
