import type { ExportFormat } from "../../../slides/export/options.ts";
import type { WindowKind } from "../../contract/bridge.ts";

/** Every string that the shell itself shows: dialogs, menus, notices, window titles. In English. */
export const english = {
  productName: "Lectern",
  windowTitles: {
    desk: "Lectern",
    presenter: "Lectern: presenter",
    audience: "Lectern: audience",
    press: "Lectern: press",
  } satisfies Record<WindowKind, string>,
  choose: {
    title: "Open a memo",
    memos: "Memos",
    allFiles: "All files",
    brandTitle: "Choose an organisation’s look",
    brands: "Organisations",
  },
  shelf: {
    gone: "This briefing is no longer on this machine.",
    notKept: (code: string): string => `The briefing could not be kept on this machine (${code}).`,
  },
  save: {
    title: "Save",
    formats: {
      html: "Web pages",
      pdf: "PDF files",
      pptx: "PowerPoint presentations",
      md: "Markdown",
      png: "Pictures",
      json: "JSON",
      briefing: "Briefings",
    } satisfies Record<ExportFormat, string>,
    opened: (name: string): string => `“${name}” is a document that is open; nothing was written over it.`,
    openedHint: "Give the file another name.",
    failed: (name: string, code: string): string => `“${name}” could not be written (${code}).`,
    reasons: {
      inUse: (name: string): string => `“${name}” is open in another program, or may not be replaced.`,
      full: (name: string): string => `There is no room left to write “${name}”.`,
      readOnly: (name: string): string => `“${name}” would lie on a medium that can’t be written.`,
      forbidden: (name: string): string => `You have no permission to write “${name}” there.`,
      gone: (name: string): string => `The folder that “${name}” was to lie in is gone.`,
      folder: (name: string): string => `“${name}” is a folder.`,
      tooLong: (name: string): string => `The name “${name}” is too long.`,
    },
    nothingWritten: "Nothing was written. Choose another place or another name.",
  },
  press: {
    failed: (reason: string): string => `The pages could not be printed: ${reason}`,
    gone: (printer: string): string => `The printer “${printer}” is gone; nothing was printed.`,
    goneHint: "Look whether it is switched on and connected, or choose another one.",
  },
  pictures: {
    choose: "Choose a folder for the pictures",
    there: (count: number, folder: string): string =>
      `${count === 1 ? "A file of that name lies" : `${count} files of those names lie`} in “${folder}” already.`,
    replace: "Replace",
    cancel: "Cancel",
    failed: (reason: string): string => `The pictures could not be taken: ${reason}`,
    partly: "Some of the pictures lie there, and could not be taken back.",
  },
  saveText: {
    title: "Save as a text file",
    texts: "Text",
    failed: (path: string): string => `“${path}” could not be written.`,
  },
  link: {
    question: "Open this address in your browser?",
    open: "Open",
    cancel: "Cancel",
    notALink: (address: string): string => `“${address}” is not a web address (http or https).`,
  },
  crash: {
    notice: (title: string): string => `The window “${title}” stopped three times within a minute.`,
    detail: "The briefing goes on in the other windows, with its slide and its clock.",
    again: "Try again",
    leave: "Leave it closed",
  },
  briefing: {
    none: "No briefing is being presented.",
    noSlides: "The deck has no slides to present.",
  },
  handIn: {
    noPath: "What was dropped is not a file on this computer.",
  },
  bug: "Something in Lectern went wrong; the log says what.",
  menu: {
    file: "File",
    edit: "Edit",
    show: "Show",
    open: "Open…",
    quit: "Quit",
    next: "Next",
    previous: "Previous",
    first: "First slide",
    last: "Last slide",
    black: "Black",
    white: "White",
    freeze: "Freeze the audience",
    overview: "Overview",
    pauseClock: "Pause the clock",
    swapDisplays: "Swap displays",
    fullScreen: "Full screen",
    presenterWindow: "Presenter window",
    help: "Keys",
    end: "End",
  },
};
