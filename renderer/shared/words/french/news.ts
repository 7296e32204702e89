import type { english } from "../english/index.ts";
import { fr } from "./spaces.ts";

export const news: typeof english.news = {
  changed: (slides) =>
    slides === 0
      ? "La présentation a changé. Le public la voit telle qu’elle était."
      : fr`La note a changé : ${slides < 2 ? `${slides} diapositive diffère` : `${slides} diapositives diffèrent`}. Le public la voit telle qu’elle était.`,
  takeOver: (key) => `Reprendre (${key})`,
  notNow: (key) => `Pas maintenant (${key})`,
  look: (key) => `Voir (${key})`,
  none: "Rien n’a changé qui ne soit montré.",
  waits:
    "Pendant que vous présentez, le public voit la version d’avant. Reprenez la nouvelle dans la fenêtre de présentation.",
};
