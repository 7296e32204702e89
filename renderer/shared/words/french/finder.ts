import type { english } from "../english/index.ts";
import { fr } from "./spaces.ts";

export const finder: typeof english.finder = {
  search: "Chercher",
  searchLabel: "Chercher dans les diapositives, les notes et le texte",
  searchHint: fr`Des mots du texte ; ↑ ↓ choisissent, Entrée va à la diapositive, Échap ferme.`,
  find: "Trouver une réponse",
  findHint:
    "Le public garde sa diapositive. ↑ ↓ choisissent, Entrée montre la phrase au public, Échap ferme.",
  close: "Fermer",
  results: "Phrases trouvées",
  count: (count) => (count === 0 ? "Rien trouvé" : count === 1 ? "1 phrase" : `${count} phrases`),
  slide: (number) => `Diapositive ${number}`,
  standings: { main: null, backup: "réserve", hidden: "masquée" },
  paragraph: (number) => `§ ${number}`,
  memoItself: "Le texte lui-même",
  show: "La montrer au public",
  shown: "Le public la voit",
  tooLong: fr`Trop longue pour une diapositive : lisez-la.`,
  goTo: (number) => `Aller à la diapositive ${number}`,
  question: "Question de la salle",
  note: "La noter",
  noteWith: "La noter avec cette réponse",
  owed: (count) =>
    count === 0 ? "Aucune question notée" : count === 1 ? "1 question notée" : `${count} questions notées`,
  owedAnswers: "Questions en attente de réponse",
  drop: (question) => fr`Retirer « ${question} »`,
  save: "Enregistrer la liste en texte",
  print: "Imprimer la liste",
  fileName: "Questions en attente.txt",
  openList: "Les voir",
  notedOn: (number, time) => `Diapositive ${number}, à ${time}`,
  answerLine: (text) => fr`Réponse dans le texte : ${text}`,
  noAnswer: "Aucune réponse notée",
};
