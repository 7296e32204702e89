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
  void document.documentElement.requestFullscreen().catch(refused);
}

/** A refusal comes as a TypeError; everything else is a bug. */
function refused(error: unknown): void {
  if (!(error instanceof TypeError)) throw error;
}
