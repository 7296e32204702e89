import type { print as english } from "../english/print.ts";

/** La vue d'impression du bureau. */
export const print: typeof english = {
  open: "Imprimer",
  title: "Pages",
  print: "Imprimer ou enregistrer en PDF",
  close: "Fermer",
  layout: "Disposition",
  layouts: {
    slides: "Diapositives entières",
    notes: "Diapositives avec notes",
    outline: "Plan",
    memo: "La note",
    "1": "1 par page",
    "2": "2 par page",
    "3": "3 par page, avec lignes",
    "4": "4 par page",
    "6": "6 par page",
    "9": "9 par page",
  },
  paper: "Papier",
  papers: { a4: "A4", letter: "Letter" },
  ink: "Encre",
  inks: { colour: "Couleur", grayscale: "Niveaux de gris", "black-and-white": "Noir et blanc" },
  large: "Gros caractères (18 pt)",
  lines: "Lignes d’écriture",
  duplex: "Marge de reliure",
  speakersOnly: "Ces pages contiennent ce qui est destiné à l’orateur.",
  count: (pages: number): string => (pages === 1 ? "1 page" : `${pages} pages`),
  page: (page: number): string => `Page ${page}`,
  pages: "Toutes les pages",
  zoom: "Zoom",
};
