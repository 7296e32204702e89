import { setTimeout as wait } from "node:timers/promises";
import type { BrowserWindow } from "electron";
import type { Placement } from "./placement.ts";

/**
 * How long macOS takes to settle after a window has left full screen; `setBounds` before that puts the window on the
 * primary display (electron/electron#34976).
 */
const MACOS_SETTLES_MS = 1000;

/** How long a window gets to leave full screen before it is moved all the same. */
const LEAVING_LASTS_MS = 3000;

/** Moves a window to its place. Does nothing to one that is there already or was closed in the meantime. */
export async function placeWindow(window: BrowserWindow, placement: Placement): Promise<void> {
  if (window.isDestroyed() || isThere(window, placement)) return;
  if (window.isFullScreen()) await leaveFullScreen(window);
  if (window.isDestroyed()) return;
  if (window.isMaximized()) window.unmaximize();
  window.setBounds(placement.bounds);
  if (placement.mode === "full-screen") window.setFullScreen(true);
  if (placement.mode === "maximised") window.maximize();
}

/** Windows that were put away, so that one that was never shown yet is not shown too early. */
const putAways = new WeakSet<BrowserWindow>();

/** Hides a window and with it, on macOS, the space of its own that a full screen has. */
export async function putAway(window: BrowserWindow): Promise<void> {
  if (process.platform === "darwin" && window.isFullScreen()) await leaveFullScreen(window);
  if (window.isDestroyed()) return;
  window.hide();
  putAways.add(window);
}

/** Moves a window to its place and shows it there again if it was put away; it takes no focus. */
export async function bringBack(window: BrowserWindow, placement: Placement): Promise<void> {
  if (putAways.delete(window) && !window.isDestroyed()) window.showInactive();
  await placeWindow(window, placement);
}

function isThere(window: BrowserWindow, { mode, bounds }: Placement): boolean {
  const { x, y, width, height } = window.getBounds();
  const same = x === bounds.x && y === bounds.y && width === bounds.width && height === bounds.height;
  return (
    same &&
    window.isFullScreen() === (mode === "full-screen") &&
    window.isMaximized() === (mode === "maximised")
  );
}

/** Waits for the end of full screen, which is an animation on macOS and may never be announced when the display is gone. */
export async function leaveFullScreen(window: BrowserWindow): Promise<void> {
  const left = new Promise<void>((resolve) => window.once("leave-full-screen", () => resolve()));
  window.setFullScreen(false);
  await Promise.race([left, wait(LEAVING_LASTS_MS, undefined, { ref: false })]);
  if (process.platform === "darwin") await wait(MACOS_SETTLES_MS);
}

/** Closes a window. On macOS a full screen that is closed as such leaves an empty space behind, so it is left first. */
export async function closeWindow(window: BrowserWindow): Promise<void> {
  if (process.platform === "darwin" && window.isFullScreen()) await leaveFullScreen(window);
  if (!window.isDestroyed()) window.destroy();
}
