import { BrokenRule } from "./broken-rule.ts";
import type { StandInApp } from "./app.ts";
import { readOffscreen } from "./offscreen.ts";
import { preventable, strict, StrictEmitter } from "./strict.ts";
import { WebContents, type ContentsServices, type StandInContents } from "./web-contents.ts";
import { checkWebPreferences } from "./web-preferences.ts";
import { displayMatching, needReady, type Rectangle, type World } from "./world.ts";

const events = [
  "closed",
  "ready-to-show",
  "enter-full-screen",
  "leave-full-screen",
  "unresponsive",
  "responsive",
  "focus",
] as const;

/** Options of the constructor that change nothing a test could see. */
const ornaments: readonly string[] = ["minWidth", "minHeight", "backgroundColor", "autoHideMenuBar", "title"];

interface WindowOptions {
  readonly width?: number;
  readonly height?: number;
  readonly show?: boolean;
  readonly webPreferences?: { readonly preload?: string; readonly offscreen?: unknown };
}

export interface StandInWindow extends StrictEmitter {
  readonly webContents: StandInContents;
  destroy(): void;
  isDestroyed(): boolean;
  isFullScreen(): boolean;
  isMaximized(): boolean;
  isVisible(): boolean;
  isFocused(): boolean;
  getBounds(): Rectangle;
  /** For `screen`: the system moves a window whose display is gone. */
  moveOnto(bounds: Rectangle): void;
}

/** The class `BrowserWindow`, for one world. */
export function createBrowserWindowClass(
  world: World,
  app: () => StandInApp,
  services: Omit<ContentsServices, "onFirstPaint" | "offscreen">,
): new (options?: WindowOptions) => StandInWindow {
  class BrowserWindow extends StrictEmitter implements StandInWindow {
    readonly webContents: StandInContents;
    #bounds: Rectangle;
    #restored: Rectangle;
    #mode: "window" | "maximised" | "full-screen" = "window";
    #visible: boolean;
    #destroyed = false;
    #painted = false;

    constructor(options: WindowOptions = {}) {
      super("BrowserWindow", "api/browser-window", events);
      needReady(world, "A BrowserWindow", "api/browser-window");
      const { width = 800, height = 600, show = true, webPreferences = {}, ...rest } = options;
      const unknown = Object.keys(rest).find((name) => !ornaments.includes(name));
      if (unknown !== undefined)
        throw new BrokenRule(`The stand-in's BrowserWindow has no option ${unknown}`, "api/browser-window");
      checkWebPreferences(webPreferences);
      const [primary] = world.displays;
      const { x = 0, y = 0 } = primary?.workArea ?? {};
      this.#bounds = { x, y, width, height };
      this.#restored = this.#bounds;
      this.#visible = show;
      this.webContents = new WebContents(world, webPreferences.preload ?? null, {
        ...services,
        onFirstPaint: () => this.#firstPaint(),
        offscreen: readOffscreen(webPreferences.offscreen, { width, height }),
      });
      const self = strict("BrowserWindow", "api/browser-window", this);
      world.windows.add(self);
      app().emit("web-contents-created", preventable({}), this.webContents);
      return self;
    }

    loadURL(url: string): Promise<void> {
      return this.webContents.load(url);
    }

    show(): void {
      this.#visible = true;
      this.focus();
    }

    hide(): void {
      this.#visible = false;
      if (world.focused === this) world.focused = null;
    }

    showInactive(): void {
      this.#visible = true;
    }

    focus(): void {
      world.focused = this;
      this.moveTop();
    }

    moveTop(): void {
      if (!this.#destroyed) void this.webContents.page().then((page) => page.bringToFront());
    }

    isFocused(): boolean {
      return world.focused === this;
    }

    isVisible(): boolean {
      return this.#visible;
    }

    isMinimized(): boolean {
      return false;
    }

    restore(): void {
      this.show();
    }

    isFullScreen(): boolean {
      return this.#mode === "full-screen";
    }

    /** As on a real system the change is announced later, not within the call. */
    setFullScreen(wanted: boolean): void {
      if (wanted === this.isFullScreen()) return;
      if (wanted && this.#mode === "window") this.#restored = this.#bounds;
      this.#mode = wanted ? "full-screen" : "window";
      this.#visible = true;
      this.#become(wanted ? displayMatching(world, this.#bounds).bounds : this.#restored);
      setImmediate(() => this.emit(wanted ? "enter-full-screen" : "leave-full-screen"));
    }

    isMaximized(): boolean {
      return this.#mode === "maximised";
    }

    maximize(): void {
      if (this.#mode === "window") this.#restored = this.#bounds;
      this.#mode = "maximised";
      this.#visible = true;
      this.#become(displayMatching(world, this.#bounds).workArea);
    }

    unmaximize(): void {
      if (this.#mode !== "maximised") return;
      this.#mode = "window";
      this.#become(this.#restored);
    }

    getBounds(): Rectangle {
      return this.#bounds;
    }

    setBounds(bounds: Partial<Rectangle>): void {
      if (this.isFullScreen())
        throw new Error("setBounds of a full screen window goes astray (electron/electron#34976)");
      this.#become({ ...this.#bounds, ...bounds });
    }

    moveOnto(bounds: Rectangle): void {
      this.#restored = bounds;
      this.#become(bounds);
    }

    isDestroyed(): boolean {
      return this.#destroyed;
    }

    close(): void {
      this.destroy();
    }

    destroy(): void {
      if (this.#destroyed) return;
      this.#destroyed = true;
      for (const window of world.windows)
        if (window.webContents === this.webContents) world.windows.delete(window);
      this.webContents.destroyPage();
      this.emit("closed");
      if (world.windows.size === 0) app().emit("window-all-closed");
    }

    #become(bounds: Rectangle): void {
      this.#bounds = bounds;
      const { width, height } = bounds;
      if (!this.#destroyed) void this.webContents.page().then((page) => page.resize({ width, height }));
    }

    #firstPaint(): void {
      if (this.#painted || this.#destroyed) return;
      this.#painted = true;
      this.emit("ready-to-show");
    }
  }
  return BrowserWindow;
}
