import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type BrowserContext, type Page, type Route } from "playwright-core";
import { browserLaunch } from "../browser.ts";
import { toBrowser, toProgram } from "./addresses.ts";
import type { Browser, PageEvents, PageMessage, PagePort } from "./page-port.ts";

const names = { binding: "__standInAsk", door: "__standInDoor" };
const runPreload = readFileSync(join(import.meta.dirname, "in-page.js"), "utf8").replace(
  "export function",
  "function",
);

/** A real Chromium that the stand-in's windows live in, and the address at which tests can join it. */
export interface ChromiumBrowser extends Browser {
  readonly endpoint: string;
}

/** `profile` is an empty folder; `switches` are the command line switches that the program has set. */
export async function openChromium(
  profile: string,
  switches: ReadonlyMap<string, string>,
): Promise<ChromiumBrowser> {
  const { args, ...launch } = browserLaunch();
  const own = [...switches].map(([name, value]) => (value === "" ? `--${name}` : `--${name}=${value}`));
  const context = await chromium.launchPersistentContext(profile, {
    ...launch,
    args: [...args, ...own, "--remote-debugging-port=0"],
  });
  await context.route("**/*", (route) => route.abort("blockedbyclient"));
  return {
    endpoint: await endpointOf(profile),
    openPage: (preload, events) => openPage(context, preload, events),
    close: () => context.close(),
  };
}

/** Chromium writes the port it has chosen into its profile. */
async function endpointOf(profile: string): Promise<string> {
  const [port] = (await readFile(join(profile, "DevToolsActivePort"), "utf8")).split("\n");
  return `http://127.0.0.1:${port ?? ""}`;
}

async function openPage(
  context: BrowserContext,
  preload: string | null,
  events: PageEvents,
): Promise<PagePort> {
  const page = await context.newPage();
  /** Where main has sent the page; the one navigation that asks nobody. */
  let sentTo: string | null = null;
  await page.exposeBinding(names.binding, ({ frame }, message: PageMessage) =>
    events.message(message, { url: toProgram(frame.url()), isMainFrame: frame === page.mainFrame() }),
  );
  if (preload !== null) {
    const wrapped = `function (require, module, exports) {\n${preload}\n}`;
    await page.addInitScript({ content: `(${runPreload})(${JSON.stringify(names)}, ${wrapped});` });
  }
  await page.route("**/*", (route) => {
    const isSent = route.request().isNavigationRequest() && route.request().url() === sentTo;
    if (isSent) sentTo = null;
    return decide(page, route, events, isSent);
  });
  page.on("crash", () => {
    events.crashed();
    void quietly(page.close());
  });
  page.on("popup", (popup) => {
    if (!events.popup(toProgram(popup.url()))) void quietly(popup.close());
  });

  async function navigate(address: string, go: () => Promise<unknown>): Promise<void> {
    sentTo = address;
    await go();
  }

  return {
    load: (url) => navigate(toBrowser(url), () => page.goto(toBrowser(url))),
    reload: () => navigate(page.url(), () => page.reload()),
    deliver: (channel, values) =>
      void quietly(
        page.evaluate(
          ([door, to, wired]) =>
            (window as unknown as Record<string, Door | undefined>)[door]?.deliver(to, wired),
          [names.door, channel, values] as const,
        ),
      ),
    nameFile: (name, path) =>
      page.evaluate(
        ([door, file, at]) =>
          (window as unknown as Record<string, Door | undefined>)[door]?.nameFile(file, at),
        [names.door, name, path] as const,
      ),
    resize: (size) => void quietly(page.setViewportSize({ ...size })),
    bringToFront: () => void quietly(page.bringToFront()),
    press: (key) => page.keyboard.press(key),
    printToPdf: async (options) => {
      const client = await context.newCDPSession(page);
      const { data } = await client.send("Page.printToPDF", { ...options });
      return Buffer.from(data, "base64");
    },
    capture: async ({ width, height }, deviceScaleFactor) => {
      const client = await context.newCDPSession(page);
      await client.send("Emulation.setDeviceMetricsOverride", {
        width,
        height,
        deviceScaleFactor,
        mobile: false,
      });
      const { data } = await client.send("Page.captureScreenshot", { format: "png" });
      return Buffer.from(data, "base64");
    },
    run: async (expression) => {
      const client = await context.newCDPSession(page);
      const run = { expression, awaitPromise: true, returnByValue: true };
      const { result, exceptionDetails } = await client.send("Runtime.evaluate", run);
      if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
      return result.value;
    },
    crash: () => void quietly(context.newCDPSession(page).then((client) => client.send("Page.crash"))),
    close: () => void quietly(page.close()),
  };
}

/** What `in-page.js` leaves in the page for main. */
interface Door {
  deliver(channel: string, values: unknown): void;
  nameFile(name: string, path: string): void;
}

async function decide(page: Page, route: Route, events: PageEvents, isSent: boolean): Promise<void> {
  const request = route.request();
  const isMainFrame = !request.isNavigationRequest() || request.frame() === page.mainFrame();
  const fate = await events.request({
    url: toProgram(request.url()),
    method: request.method(),
    resourceType: request.resourceType(),
    navigation: request.isNavigationRequest() && !isSent ? { isMainFrame } : null,
  });
  // A navigation that is aborted leaves the page as it was; any other error would show Chromium's page for it.
  if (fate.kind === "drop")
    await quietly(route.abort(request.isNavigationRequest() ? "aborted" : "blockedbyclient"));
  else await quietly(route.fulfill({ status: fate.status, headers: fate.headers, body: fate.body }));
}

/** Pages close, crash and navigate under what is being done with them; as with Electron, that is then simply lost. */
async function quietly(doing: Promise<unknown>): Promise<void> {
  await doing.catch(() => undefined);
}
