/** The export panel of the desk. */
export const exporting = {
  open: "Export",
  title: "Export the slides",
  copy: "For whom",
  copies: { audience: "Audience copy", presenter: "Presenter copy" },
  holds: {
    audience: "The slides, without anything from the speaker notes. Checked before it is written.",
    presenter: "The slides with the speaker notes. Not for handing out.",
  },
  formats: {
    html: "Web page",
    pptx: "PowerPoint",
    md: "Markdown",
    png: "Pictures",
    json: "JSON",
    briefing: "Save the briefing",
  },
  about: {
    html: "One file that opens in any browser, without a network",
    pptx: "Text and tables that can be edited",
    md: "Slides as text, for programs that show it",
    png: "Each slide as a PNG file; the same for both copies",
    json: "Slides as data, for other programs",
    briefing: "The whole memo with all that was arranged, to go on elsewhere",
  },
  print: "PDF or paper",
  aboutPrint: "Handouts, notes pages and full slides",
  dialect: "Markdown for",
  dialects: { reveal: "reveal.js", marp: "Marp", slidev: "Slidev" },
  pictureSize: "Picture size",
  close: "Close",
  making: (name: string): string => `Making ${name} …`,
  written: (name: string): string => `Written: ${name}`,
  taking: (taken: number, slides: number): string => `Taken: ${taken} of ${slides} pictures …`,
  picturesWritten: (slides: number, folder: string): string =>
    `Written: ${slides === 1 ? "1 picture" : `${slides} pictures`} in “${folder}”`,
  stop: "Cancel",
  noPicturesHere: "The Lectern program or “lectern export” takes pictures of slides, not this page.",
  noPageHere: "Web pages are exported by the Lectern program, not by this page.",
  noViewer: "The part of Lectern that exported pages are made of is missing.",
  workerFailed:
    "The file could not be made. The part of Lectern that makes files has stopped; nothing was written.",
};
