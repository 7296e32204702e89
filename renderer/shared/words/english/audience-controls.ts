/** What the briefer does on the slide, and what the audience sees meanwhile. */
export const audienceControls = {
  tools: {
    pointer: "Pointer",
    spotlight: "Spotlight",
    magnifier: "Magnifier",
    highlight: "Highlight",
    pen: "Pen",
    eraser: "Eraser",
  },
  toolHints: {
    pointer: "Move the mouse over the slide above.",
    spotlight: "Move the mouse over the slide above.",
    magnifier: "Move the mouse over the slide above.",
    highlight: "Draw a frame on the slide above; a click takes it away.",
    pen: "Draw on the slide above.",
    eraser: "Wipe over strokes on the slide above.",
  },
  colours: { red: "Red", blue: "Blue", green: "Green", yellow: "Yellow" },
  layDown: "Lay down",
  undo: "Undo",
  clear: "Clear",
  frozen: (number: number): string => `Frozen: the audience sees slide ${number}`,
  catchUp: (key: string): string => `Catch up (${key})`,
  goBack: (key: string): string => `Go back there (${key})`,
  answer: "The audience sees the answer",
  answerGone: "Take it away",
  desktop: "The show is put away: the audience sees the desktop",
  desktopBack: (key: string): string => `Show it again (${key})`,
  desktopHere: (key: string): string =>
    `A browser can’t put its window away. ${key} draws a black screen instead.`,
};
