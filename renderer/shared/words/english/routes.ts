/** Shorter versions of a deck, on the desk and in the presenter window. */
export const routes = {
  title: "Shorter versions",
  legend: "Briefed, in minutes",
  whole: "All",
  wholeDeck: "Whole deck",
  minutes: (minutes: number): string => `${minutes} min`,
  version: (minutes: number): string => `${minutes}-minute version`,
  holds: (slides: number, duration: string): string =>
    `${slides === 1 ? "1 slide" : `${slides} slides`}, ${duration} to read`,
  notBriefed: "not briefed",
  notBriefedCount: (slides: number): string => `${slides} not briefed`,
  notBriefedTitle: "Not briefed",
  notBriefedHint:
    "Next and back leave these slides out. Their numbers, the overview and the search still lead to them.",
  nothingLeftOut: "Every slide is in this version.",
  shownAnyway: "shown all the same",
  save: "Save the list",
  listName: "not-briefed.txt",
  listHead: (version: string, title: string): string => `${title}\n${version}: not briefed`,
};
