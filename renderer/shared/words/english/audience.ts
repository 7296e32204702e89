/** The audience's window. */
export const audience = {
  title: "Audience",
  slides: "Slides",
  black: "The screen is black",
  white: "The screen is white",
  end: "The end of the slides",
  waiting: "The briefing has not begun.",
  ended: "The briefing has ended.",
};
