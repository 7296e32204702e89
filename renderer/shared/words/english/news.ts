/** The memo was changed while it is presented. */
export const news = {
  changed: (slides: number): string =>
    slides === 0
      ? "The deck has changed. The audience sees it as it was."
      : `The memo has changed: ${slides === 1 ? "1 slide differs" : `${slides} slides differ`}. The audience sees it as it was.`,
  takeOver: (key: string): string => `Take over (${key})`,
  notNow: (key: string): string => `Not now (${key})`,
  look: (key: string): string => `Look (${key})`,
  none: "Nothing has changed that is not shown.",
  waits:
    "While you present, the audience sees the version before. Take over the new one in the presenter window.",
};
