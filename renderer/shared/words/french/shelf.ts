import type { english } from "../english/index.ts";
import { fr } from "./spaces.ts";

export const shelf: typeof english.shelf = {
  title: "Sur cet ordinateur",
  search: "Rechercher",
  searchHint: "Titre, fichier ou date",
  none: (wanted) => fr`Rien ici ne s’appelle « ${wanted} ».`,
  open: (title) => fr`Ouvrir « ${title} »`,
  forget: "Oublier",
  forgetThis: (title) => fr`Oublier « ${title} »`,
  forgetSurely: fr`L’oublier pour de bon ?`,
  keep: "Garder",
  state: (slides, changes) =>
    `${slides < 2 ? `${slides} diapositive` : `${slides} diapositives`}${changes === 0 ? "" : `, ${changes < 2 ? "1 changement" : `${changes} changements`}`}`,
  kept: (when) => `gardé ${when}`,
  save: "Enregistrer l’exposé",
};
