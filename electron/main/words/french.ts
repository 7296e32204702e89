import type { english } from "./english.ts";

/** Every string that the shell itself shows, in French. */
export const french: typeof english = {
  productName: "Lectern",
  windowTitles: {
    desk: "Lectern",
    presenter: "Lectern\u00a0: orateur",
    audience: "Lectern\u00a0: public",
    press: "Lectern\u00a0: impression",
  },
  choose: {
    title: "Ouvrir une note",
    memos: "Notes",
    allFiles: "Tous les fichiers",
    brandTitle: "Choisir l’aspect d’une organisation",
    brands: "Organisations",
  },
  shelf: {
    gone: "Cet exposé n’est plus sur cette machine.",
    notKept: (code) => `L’exposé n’a pas pu être conservé sur cette machine (${code}).`,
  },
  save: {
    title: "Enregistrer",
    formats: {
      html: "Pages web",
      pdf: "Fichiers PDF",
      pptx: "Présentations PowerPoint",
      md: "Markdown",
      png: "Images",
      json: "JSON",
      briefing: "Exposés",
    },
    opened: (name) => `«\u00a0${name}\u00a0» est un document ouvert\u202f; il n’a pas été remplacé.`,
    openedHint: "Donnez un autre nom au fichier.",
    failed: (name, code) => `«\u00a0${name}\u00a0» n’a pas pu être écrit (${code}).`,
    reasons: {
      inUse: (name) =>
        `«\u00a0${name}\u00a0» est ouvert dans un autre programme, ou ne peut pas être remplacé.`,
      full: (name) => `Il n’y a plus de place pour écrire «\u00a0${name}\u00a0».`,
      readOnly: (name) => `«\u00a0${name}\u00a0» serait sur un support qui ne peut pas être écrit.`,
      forbidden: (name) => `Vous n’avez pas le droit d’écrire «\u00a0${name}\u00a0» à cet endroit.`,
      gone: (name) => `Le dossier prévu pour «\u00a0${name}\u00a0» n’existe plus.`,
      folder: (name) => `«\u00a0${name}\u00a0» est un dossier.`,
      tooLong: (name) => `Le nom «\u00a0${name}\u00a0» est trop long.`,
    },
    nothingWritten: "Rien n’a été écrit. Choisissez un autre endroit ou un autre nom.",
  },
  press: {
    failed: (reason) => `Les pages n’ont pas pu être imprimées\u00a0: ${reason}`,
    gone: (printer) => `L’imprimante «\u202f${printer}\u202f» n’est plus là\u202f; rien n’a été imprimé.`,
    goneHint: "Vérifiez qu’elle est allumée et branchée, ou choisissez-en une autre.",
  },
  pictures: {
    choose: "Choisir un dossier pour les images",
    there: (count, folder) =>
      `${count === 1 ? "Un fichier de ce nom se trouve" : `${count} fichiers de ces noms se trouvent`} déjà dans «\u00a0${folder}\u00a0».`,
    replace: "Remplacer",
    cancel: "Annuler",
    failed: (reason) => `Les images n’ont pas pu être prises\u00a0: ${reason}`,
    partly: "Certaines images s’y trouvent et n’ont pas pu être retirées.",
  },
  saveText: {
    title: "Enregistrer dans un fichier texte",
    texts: "Texte",
    failed: (path) => `«\u202f${path}\u202f» n’a pas pu être écrit.`,
  },
  link: {
    question: "Ouvrir cette adresse dans votre navigateur\u202f?",
    open: "Ouvrir",
    cancel: "Annuler",
    notALink: (address) => `«\u202f${address}\u202f» n’est pas une adresse web (http ou https).`,
  },
  crash: {
    notice: (title) => `La fenêtre «\u202f${title}\u202f» s’est arrêtée trois fois en une minute.`,
    detail: "La présentation continue dans les autres fenêtres, avec sa diapositive et son chronomètre.",
    again: "Réessayer",
    leave: "La laisser fermée",
  },
  briefing: {
    none: "Aucune présentation n’est en cours.",
    noSlides: "Il n’y a pas de diapositive à présenter.",
  },
  handIn: {
    noPath: "Ce qui a été déposé n’est pas un fichier de cet ordinateur.",
  },
  bug: "Quelque chose a mal tourné dans Lectern\u202f; le journal dit quoi.",
  menu: {
    file: "Fichier",
    edit: "Édition",
    show: "Présentation",
    open: "Ouvrir…",
    quit: "Quitter",
    next: "Avancer",
    previous: "Revenir",
    first: "Première diapositive",
    last: "Dernière diapositive",
    black: "Écran noir",
    white: "Écran blanc",
    freeze: "Figer l’écran du public",
    overview: "Toutes les diapositives",
    pauseClock: "Suspendre le chronomètre",
    swapDisplays: "Échanger les écrans",
    fullScreen: "Plein écran",
    presenterWindow: "Fenêtre de l’orateur",
    help: "Touches",
    end: "Terminer",
  },
};
