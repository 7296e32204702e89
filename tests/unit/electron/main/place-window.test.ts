import { EventEmitter } from "node:events";
import { expect, test } from "@playwright/test";
import type { BrowserWindow } from "electron";
import { placeWindow } from "../../../../electron/main/place-window.ts";
import type { Placement } from "../../../../electron/main/placement.ts";
import { laptop, projector } from "../../../support/electron-stand-in/displays.ts";

const onProjector: Placement = { display: projector, mode: "full-screen", bounds: projector.bounds };

/** A window that writes down what is done with it. */
class NotingWindow extends EventEmitter {
  readonly done: string[] = [];
  #fullScreen: boolean;

  constructor(fullScreen: boolean) {
    super();
    this.#fullScreen = fullScreen;
  }

  isDestroyed = (): boolean => false;
  isMaximized = (): boolean => false;
  isFullScreen = (): boolean => this.#fullScreen;
  getBounds = (): object => laptop.bounds;
  setBounds = ({ x }: { x: number }): number => this.done.push(`bounds at ${x}`);
  maximize = (): number => this.done.push("maximise");

  setFullScreen(wanted: boolean): void {
    this.done.push(wanted ? "enter full screen" : "leave full screen");
    this.#fullScreen = wanted;
    if (wanted) return;
    setTimeout(() => {
      this.done.push("has left");
      this.emit("leave-full-screen");
    });
  }

  /** What `placeWindow` uses of a window is all here. */
  asWindow(): BrowserWindow {
    return this as unknown as BrowserWindow;
  }
}

test("a full screen window is moved after it has left full screen, never before", async () => {
  const window = new NotingWindow(true);
  await placeWindow(window.asWindow(), onProjector);
  expect(window.done).toEqual(["leave full screen", "has left", "bounds at 1440", "enter full screen"]);
});

test("a window that is in its place is left alone", async () => {
  const window = new NotingWindow(true);
  await placeWindow(window.asWindow(), { display: laptop, mode: "full-screen", bounds: laptop.bounds });
  expect(window.done).toEqual([]);
});

test("a window on the only display is maximised where it is", async () => {
  const window = new NotingWindow(false);
  await placeWindow(window.asWindow(), { display: laptop, mode: "maximised", bounds: laptop.workArea });
  expect(window.done).toEqual(["bounds at 0", "maximise"]);
});
