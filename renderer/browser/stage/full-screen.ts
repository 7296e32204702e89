/** This window to full screen, or back. */
export function toggleFullScreen(): void {
  if (document.fullscreenElement !== null) void document.exitFullscreen();
  else enterFullScreen();
}

/**
 * This window to full screen. The browser may refuse (no click or key press lies behind it, a policy forbids it);
 * then the window stays as it is, which the person sees.
 */
export function enterFullScreen(): void {
  void document.documentElement.requestFullscreen().then(keepEscape).catch(refused);
}

/** The part of the Keyboard Lock API that is used; Chromium browsers have it. */
interface KeyboardLock {
  readonly lock: (codes: readonly string[]) => Promise<void>;
}

/**
 * Esc is the briefing's in full screen, too: a clicker's one must not take the slide off the screen. To leave full
 * screen by it the browser wants it held down, and says so.
 */
async function keepEscape(): Promise<void> {
  const { keyboard } = navigator as { readonly keyboard?: KeyboardLock }; // The DOM's types don't know it.
  await keyboard?.lock(["Escape"]);
}

/** A refusal comes as a TypeError, of the lock as a DOMException; everything else is a bug. */
function refused(error: unknown): void {
  if (!(error instanceof TypeError || error instanceof DOMException)) throw error;
}
