import { app, type Session, type WebContents } from "electron";
import { log } from "./log.ts";
import { describeAddress, staysHere } from "./own-addresses.ts";

/**
 * Chromium's own traffic, which `webRequest` does not see: name look-ups, component updates, reports, pings.
 * A switch without a value is null.
 */
const offlineSwitches: Readonly<Record<string, string | null>> = {
  "host-resolver-rules": "MAP * ~NOTFOUND",
  "disable-background-networking": null,
  "disable-component-update": null,
  "disable-domain-reliability": null,
  "disable-sync": null,
  "dns-prefetch-disable": null,
  "no-pings": null,
};

/** What has to be set before the app is ready: the sandbox for every renderer, and Chromium's own traffic off. */
export function hardenApp(): void {
  app.enableSandbox();
  for (const [name, value] of Object.entries(offlineSwitches)) {
    if (value === null) app.commandLine.appendSwitch(name);
    else app.commandLine.appendSwitch(name, value);
  }
  app.on("web-contents-created", (_event, contents) => guardContents(contents));
}

/** Denies every permission (Electron grants by default) and cancels every request that is not for our own pages. */
export function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((request, answer) => {
    const ours = staysHere(request.url);
    if (!ours) log(`dropped a request to ${describeAddress(request.url)}`);
    answer({ cancel: !ours });
  });
}

/** A window shows the page it was opened with: it may reload it, and go nowhere else. */
function guardContents(contents: WebContents): void {
  contents.on("will-navigate", (details) => {
    if (details.url !== contents.getURL()) details.preventDefault();
  });
  contents.on("will-frame-navigate", (details) => {
    if (!details.isMainFrame || details.url !== contents.getURL()) details.preventDefault();
  });
  contents.on("will-attach-webview", (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: "deny" }));
}
