/** The briefings that lie on this machine. */
export const shelf = {
  title: "On this machine",
  search: "Search",
  searchHint: "Title, file or date",
  none: (wanted: string): string => `Nothing here is called “${wanted}”.`,
  open: (title: string): string => `Open “${title}”`,
  forget: "Forget",
  forgetThis: (title: string): string => `Forget “${title}”`,
  forgetSurely: "Forget it for good?",
  keep: "Keep",
  state: (slides: number, changes: number): string =>
    `${slides === 1 ? "1 slide" : `${slides} slides`}${changes === 0 ? "" : `, ${changes === 1 ? "1 change" : `${changes} changes`}`}`,
  kept: (when: string): string => `kept ${when}`,
  save: "Save the briefing",
};
