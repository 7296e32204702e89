/** The displays and the check before the doors open. */
export const displays = {
  title: "Displays",
  close: "Close",
  audience: "Audience",
  presenter: "You",
  both: "Audience, and you before it",
  none: "Free",
  size: (width: number, height: number, scale: number): string =>
    scale === 1 ? `${width} × ${height}` : `${width} × ${height} at ${scale}×`,
  unnamed: (number: number): string => `Display ${number}`,
  putHere: "Put the audience here",
  swap: (key: string): string => `Swap (${key})`,
  one: (key: string): string =>
    `There is one display. The slide fills it and your window stands before it; ${key} brings either to the front. A mirrored projector counts as one: let the system extend the desktop to have notes of your own.`,
  inBrowser:
    "A browser does not say which displays there are, nor move its windows. Drag the slide’s window to the projector and press F11 there; your notes stay here.",
};

/** The podium check: a light and what to do for each thing. */
export const check = {
  title: "Podium check",
  close: "Close",
  lights: { green: "In order", amber: "Look at this", red: "Mend this" },
  displays: "Displays",
  twoDisplays: (label: string): string => `The audience is on ${label}, you are on another.`,
  oneDisplay:
    "There is one display, or the projector is mirrored. Extend the desktop to have notes of your own.",
  audienceGone: (key: string): string => `The audience window is closed. ${key} opens it.`,
  unknownDisplays: "A browser can’t tell. Put the slide’s window on the projector and press F11 there.",
  clicker: "Clicker",
  clickerHint: "Press each button of the clicker now; nothing moves while this is open.",
  clickerSeen: "Forward and back have come.",
  clickerHeard: (chord: string): string => `It sent ${chord}.`,
  fonts: "Characters",
  allBundled: (count: number): string =>
    `All ${count} different characters of the deck are in the fonts that come along.`,
  fromSystem: (characters: string): string =>
    `This machine’s own fonts draw ${characters}. Look at those slides once.`,
  missing: (characters: string): string =>
    `This machine can’t draw ${characters}. Install a font that has them.`,
  fit: "Slides",
  allFit: (count: number): string => `All ${count} slides fit.`,
  notFit: (numbers: string): string => `Look at slide ${numbers}: not all of it fits.`,
  sleep: "Sleep and notices",
  keptAwake:
    "Lectern keeps the screen awake. Turn on “Do not disturb”: notices can’t be held back from here.",
  notKeptAwake:
    "A browser lets the screen sleep. Turn off sleep and turn on “Do not disturb” in the system’s settings.",
  power: "Power",
  plugged: "The machine is on mains power.",
  battery: (percent: number): string => `On battery, ${percent} % left. Plug it in.`,
  powerUnknown: "The machine does not say. See that it is plugged in.",
  time: "Time",
  withinPlan: (minutes: number, planned: number): string =>
    `Reading all the notes aloud takes about ${minutes} min; there are ${planned} min.`,
  overPlan: (minutes: number, planned: number): string =>
    `Reading all the notes aloud takes about ${minutes} min; there are ${planned} min. Choose a shorter version, or leave notes unread.`,
  readingTime: (minutes: number): string => `Reading all the notes aloud takes about ${minutes} min.`,
};
