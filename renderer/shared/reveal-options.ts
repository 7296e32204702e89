import type { RevealConfig } from "reveal.js";

/**
 * Reveal shows and hides; it decides nothing. Whatever reads input, address or messages is off, and so is its layout:
 * it rounds its scale to two decimals, and turns to scroll view in narrow windows.
 */
export const REVEAL_OPTIONS: RevealConfig = {
  embedded: true,
  disableLayout: true,
  scrollActivationWidth: 0,
  center: false,
  transition: "none",
  backgroundTransition: "none",
  autoAnimate: false,
  display: "block",
  keyboard: false,
  touch: false,
  mouseWheel: false,
  hash: false,
  respondToHashChanges: false,
  history: false,
  jumpToSlide: false,
  overview: false,
  pause: false,
  help: false,
  controls: false,
  controlsTutorial: false,
  progress: false,
  slideNumber: false,
  showNotes: false,
  hideInactiveCursor: false,
  previewLinks: false,
  postMessage: false,
  postMessageEvents: false,
  focusBodyOnPageVisibilityChange: false,
  autoPlayMedia: false,
  preloadIframes: false,
};
