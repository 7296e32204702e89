import type { keyChoice as english } from "../english/key-choice.ts";
import { fr } from "./spaces.ts";

/** Choosing other keys, in French. */
export const keyChoice: typeof english = {
  change: "Changer les touches",
  done: "Terminé",
  choose: (meaning) => fr`Ajouter une touche pour « ${meaning} »`,
  add: "Ajouter",
  press: fr`Pressez la touche · Échap la laisse`,
  remove: (key, meaning) => fr`Retirer ${key} de « ${meaning} »`,
  taken: (key, meaning) => fr`${key} : « ${meaning} ».`,
  take: "La prendre",
  leaveIt: "La laisser",
  stays: (key) => fr`${key} reste ce qu’elle est : les télécommandes l’envoient, ou elle vaut partout.`,
  usual: (meaning) => fr`Touches habituelles de « ${meaning} »`,
  usualShort: "Habituelles",
  allUsual: "Toutes les touches habituelles",
  none: "aucune touche",
  hint: fr`Gardé sur cette machine, pour toutes les séances. Les chiffres, Échap et les touches des télécommandes restent ce qu’ils sont.`,
};
