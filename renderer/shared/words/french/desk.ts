import type { english } from "../english/index.ts";
import { fr } from "./spaces.ts";

export const desk: typeof english.desk = {
  title: "Bureau",
  open: "Ouvrir une note",
  sample: "Ouvrir l’exemple",
  present: "Présenter",
  presentHint: "F5",
  invitation: "Déposez une note ici",
  invitationHint: fr`Déposez un fichier ou collez son texte : Word, OpenDocument, PDF, page web, courriel, Markdown ou texte brut. Rien ne quitte cet ordinateur.`,
  reading: (name) => fr`Lecture de « ${name} »…`,
  pasted: "Texte collé",
  memo: "Note",
  slides: "Diapositives",
  slidesCount: (count) => (count < 2 ? `${count} diapositive` : `${count} diapositives`),
  problems: (count) => (count < 2 ? `${count} point à vérifier` : `${count} points à vérifier`),
  problemAt: (line, message) => fr`Ligne ${line} : ${message}`,
  account: (count) => `${count.toLocaleString("fr-FR")} mots, chacun à sa place`,
  accountBroken: (lost, invented) => `${lost} mots perdus, ${invented} inventés`,
  stillOpen: (name) => fr`« ${name} » reste ouvert.`,
  dismiss: "Fermer",
  dropHere: "Déposez la note ici",
  showPassage: (number) => fr`Diapositive ${number} : montrer son passage`,
  oneFile: fr`Une note à la fois : le premier des fichiers a été ouvert.`,
  readerFailed: fr`La note n’a pas pu être lue. La partie de Lectern qui lit les notes s’est arrêtée ; veuillez réessayer.`,
  paragraphNumber: (number) => `Paragraphe ${number}`,
  language: "Langue",
};
