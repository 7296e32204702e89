import type { english } from "../english/index.ts";
import { fr } from "./spaces.ts";

export const routes: typeof english.routes = {
  title: "Versions courtes",
  legend: "À présenter, en minutes",
  whole: "Tout",
  wholeDeck: "Présentation entière",
  minutes: (minutes) => `${minutes} min`,
  version: (minutes) => `Version de ${minutes} minutes`,
  holds: (slides, duration) =>
    `${slides < 2 ? `${slides} diapositive` : `${slides} diapositives`}, ${duration} de lecture`,
  notBriefed: "non présentée",
  notBriefedCount: (slides) => (slides < 2 ? `${slides} non présentée` : `${slides} non présentées`),
  notBriefedTitle: "Non présentées",
  notBriefedHint:
    "Suivante et précédente les sautent. Leur numéro, la vue d’ensemble et la recherche y mènent toujours.",
  nothingLeftOut: "Toutes les diapositives sont dans cette version.",
  shownAnyway: "montrée tout de même",
  save: "Enregistrer la liste",
  listName: "non-presentees.txt",
  listHead: (version, title) => fr`${title}\n${version} : non présentées`,
};
