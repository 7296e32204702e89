import type { exporting as english } from "../english/export.ts";
import { fr } from "./spaces.ts";

/** Le panneau d'exportation du bureau. */
export const exporting: typeof english = {
  open: "Exporter",
  title: "Exporter les diapositives",
  copy: "Pour qui",
  copies: { audience: "Version public", presenter: "Version orateur" },
  holds: {
    audience: fr`Les diapositives, sans rien des notes de l’orateur. Vérifiée avant d’être écrite.`,
    presenter: "Les diapositives avec les notes de l’orateur. À ne pas distribuer.",
  },
  formats: {
    html: "Page web",
    pptx: "PowerPoint",
    md: "Markdown",
    png: "Images",
    json: "JSON",
    briefing: "Enregistrer l’exposé",
  },
  about: {
    html: "Un seul fichier, lisible dans tout navigateur, sans réseau",
    pptx: "Textes et tableaux modifiables",
    md: "Les diapositives en texte, pour les logiciels qui l’affichent",
    png: "Une image PNG par diapositive, pour les deux versions",
    json: "Les diapositives en données, pour d’autres logiciels",
    briefing: "La note entière et tout ce qui a été arrangé, pour continuer ailleurs",
  },
  print: "PDF ou papier",
  aboutPrint: "Documents, pages de notes et diapositives entières",
  dialect: "Markdown pour",
  dialects: { reveal: "reveal.js", marp: "Marp", slidev: "Slidev" },
  pictureSize: "Taille des images",
  close: "Fermer",
  making: (name) => `Préparation de ${name}…`,
  written: (name) => fr`Enregistré : ${name}`,
  taking: (taken, slides) => `Images prises\u00a0: ${taken} sur ${slides}…`,
  picturesWritten: (slides, folder) =>
    fr`Enregistré : ${slides < 2 ? `${slides} image` : `${slides} images`} dans « ${folder} »`,
  stop: "Annuler",
  noPicturesHere: fr`Les images des diapositives sont prises par le logiciel Lectern ou par « lectern export », pas par cette page.`,
  noPageHere: "Les pages web sont exportées par le logiciel Lectern, pas par cette page.",
  noViewer: "La partie de Lectern dont sont faites les pages exportées est absente.",
  workerFailed: fr`Le fichier n’a pas pu être produit. La partie de Lectern qui produit les fichiers s’est arrêtée ; rien n’a été écrit.`,
};
