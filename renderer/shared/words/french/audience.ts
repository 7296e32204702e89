import type { english } from "../english/index.ts";

export const audience: typeof english.audience = {
  title: "Public",
  slides: "Diapositives",
  black: "L’écran est noir",
  white: "L’écran est blanc",
  end: "La fin des diapositives",
  waiting: "La présentation n’a pas commencé.",
  ended: "La présentation est terminée.",
};
