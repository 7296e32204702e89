import type { english } from "../english/index.ts";
import { fr } from "./spaces.ts";

export const audienceControls: typeof english.audienceControls = {
  tools: {
    pointer: "Pointeur",
    spotlight: "Projecteur",
    magnifier: "Loupe",
    highlight: "Cadre",
    pen: "Stylo",
    eraser: "Gomme",
  },
  toolHints: {
    pointer: "Passez la souris sur la diapositive ci-dessus.",
    spotlight: "Passez la souris sur la diapositive ci-dessus.",
    magnifier: "Passez la souris sur la diapositive ci-dessus.",
    highlight: fr`Tracez un cadre sur la diapositive ci-dessus ; un clic l’enlève.`,
    pen: "Dessinez sur la diapositive ci-dessus.",
    eraser: "Passez sur les traits de la diapositive ci-dessus.",
  },
  colours: { red: "Rouge", blue: "Bleu", green: "Vert", yellow: "Jaune" },
  layDown: "Poser",
  undo: "Annuler",
  clear: "Effacer",
  frozen: (number) => fr`Figé : le public voit la diapositive ${number}`,
  catchUp: (key) => `Le rattraper (${key})`,
  goBack: (key) => `Y revenir (${key})`,
  answer: "Le public voit la réponse",
  answerGone: "La retirer",
  desktop: fr`La présentation est rangée : le public voit le bureau`,
  desktopBack: (key) => `La remontrer (${key})`,
  desktopHere: (key) =>
    `Un navigateur ne peut pas ranger sa fenêtre. ${key} montre un écran noir à la place.`,
};
