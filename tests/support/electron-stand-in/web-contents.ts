import { readFileSync } from "node:fs";
import type { FramePort, PageAnswer, PageMessage, PagePort, PageRequest, RequestFate } from "./page-port.ts";
import { inputOf } from "./key-input.ts";
import {
  checkPdfOptions,
  printOn,
  type PdfOptions,
  type PrintOptions,
  type ScriptedPrinter,
} from "./printing.ts";
import { createImage, needOffscreen, type Offscreen, type StandInImage } from "./offscreen.ts";
import { preventable, strict, StrictEmitter } from "./strict.ts";
import { toWire } from "./wire.ts";
import type { World } from "./world.ts";

const events = [
  "before-input-event",
  "will-navigate",
  "will-frame-navigate",
  "will-attach-webview",
  "render-process-gone",
  "preload-error",
  "destroyed",
] as const;

/** What web contents need of the rest of the stand-in. */
export interface ContentsServices {
  readonly answer: (
    contents: StandInContents,
    message: PageMessage & { kind: "invoke" },
    frame: FramePort,
  ) => Promise<PageAnswer>;
  readonly request: (request: PageRequest) => Promise<RequestFate>;
  readonly onFirstPaint: () => void;
  /** Null for a window on the screen. */
  readonly offscreen: Offscreen | null;
}

type WindowOpenHandler = (details: { readonly url: string }) => { readonly action: "allow" | "deny" };

let lastId = 0;

/** `webContents`: the page of a window. The page is opened when it is first loaded. */
export class WebContents extends StrictEmitter {
  readonly id = (lastId += 1);
  readonly #world: World;
  readonly #services: ContentsServices;
  readonly #preload: string | null;
  #page: Promise<PagePort> | null = null;
  #url = "";
  #destroyed = false;
  #openHandler: WindowOpenHandler | null = null;
  /** What the program holds: nothing but what Electron has too. */
  readonly #self: StandInContents;

  constructor(world: World, preloadPath: string | null, services: ContentsServices) {
    super("webContents", "api/web-contents", events);
    this.#world = world;
    this.#services = services;
    this.#preload = preloadPath === null ? null : readFileSync(preloadPath, "utf8");
    this.#self = strict("webContents", "api/web-contents", this);
    return this.#self;
  }

  async load(url: string): Promise<void> {
    this.#url = url;
    const page = await this.page();
    await page.load(url);
    this.#services.onFirstPaint();
  }

  getURL(): string {
    return this.#url;
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  reload(): void {
    void this.page().then((page) => page.reload());
  }

  send(channel: string, ...values: unknown[]): void {
    const wired = values.map(toWire);
    if (this.#page !== null) void this.#page.then((page) => page.deliver(channel, wired));
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.#openHandler = handler;
  }

  forcefullyCrashRenderer(): void {
    void this.page().then((page) => page.crash());
  }

  async executeJavaScript(code: string): Promise<unknown> {
    return (await this.page()).run(code);
  }

  async getPrintersAsync(): Promise<readonly ScriptedPrinter[]> {
    return this.#world.printers;
  }

  async printToPDF(options: PdfOptions): Promise<Buffer> {
    checkPdfOptions(options);
    return (await this.page()).printToPdf(options);
  }

  async capturePage(): Promise<StandInImage> {
    const { size, scale } = needOffscreen(this.#services.offscreen);
    return createImage(await (await this.page()).capture(size, scale));
  }

  /** As with Electron, the answer comes later and always has both values. */
  print(options: PrintOptions = {}, callback?: (success: boolean, failureReason: string) => void): void {
    const reason = printOn(this.#world, options);
    setImmediate(() => callback?.(reason === null, reason ?? ""));
  }

  /** For the tests' driver: a key press as the system would deliver it, first to main, then to the page. */
  async pressKey(key: string): Promise<void> {
    const event = preventable({});
    this.emit("before-input-event", event, inputOf(key));
    if (!event.defaultPrevented) await (await this.page()).press(key);
  }

  /** For the window: closes the page for good. */
  destroyPage(): void {
    this.#destroyed = true;
    this.emit("destroyed");
    if (this.#page !== null) void this.#page.then((page) => page.close());
  }

  /** For the window and the driver. */
  page(): Promise<PagePort> {
    this.#page ??= this.#open();
    return this.#page;
  }

  #open(): Promise<PagePort> {
    const { browser } = this.#world;
    if (browser === null) throw new Error("The stand-in has no browser yet");
    return browser.openPage(this.#preload, {
      request: (request) => this.#request(request),
      message: async (message, frame) => {
        if (message.kind === "invoke") return this.#services.answer(this.#self, message, frame);
        this.#world.records.preloadErrors.push(message.message);
        this.emit("preload-error", preventable({}), "preload", new Error(message.message));
        return { kind: "answered", value: toWire(undefined) };
      },
      popup: (url) => this.#openHandler === null || this.#openHandler({ url }).action === "allow",
      crashed: () => {
        this.#page = this.#reopened();
        this.emit("render-process-gone", preventable({}), { reason: "crashed", exitCode: 139 });
      },
    });
  }

  /** A crashed page can't be driven any more, so a new one takes its place; it shows nothing until it is reloaded. */
  async #reopened(): Promise<PagePort> {
    const page = await this.#open();
    return { ...page, reload: () => page.load(this.#url) };
  }

  #request(request: PageRequest): Promise<RequestFate> {
    if (request.navigation !== null) {
      const details = preventable({
        url: request.url,
        isMainFrame: request.navigation.isMainFrame,
        isSameDocument: false,
      });
      if (request.navigation.isMainFrame) this.emit("will-navigate", details);
      this.emit("will-frame-navigate", details);
      if (details.defaultPrevented) return Promise.resolve({ kind: "drop" });
    }
    return this.#services.request(request);
  }
}

export type StandInContents = WebContents;
