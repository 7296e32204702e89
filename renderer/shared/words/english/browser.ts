/** What only browser mode says. */
export const browser = {
  popupBlocked: "The browser blocked the presenter window. Allow pop-up windows for this page, then press V.",
  controls: "Window",
  presenterWindow: "Presenter window (V)",
  fullScreen: "Full screen (F11)",
  noMemo: "There is no memo with that name on this page.",
  noSample: "This page does not carry the sample memo.",
  noShow: "No briefing is being presented.",
  noNotes: "This is the audience's copy; it has no presenter window.",
  notHere: "This can only be done in the main window of the briefing.",
  unreachable: "The page that opened this window is gone. Open the briefing again and press V.",
  audienceLabel: "this browser",
  unreadable: (name: string): string => `“${name}” could not be read: it was moved, or it is not a file.`,
};
