import type { HandoutWords } from "./handout-words.ts";

export const el: HandoutWords = {
  page: (page, pages) => `Σελίδα ${page} από ${pages}`,
  slide: (number) => `Διαφάνεια ${number}`,
  slideContinued: (number) => `Διαφάνεια ${number}, συνέχεια`,
  continued: (name) => `${name}, συνέχεια`,
  copy: (copy, copies) => `Αντίτυπο ${copy} από ${copies}`,
  copiesList: "Αντίτυπα προς επιστροφή",
  copiesColumns: ["Αντίτυπο", "Προς", "Δόθηκε", "Επεστράφη"],
  slides: (numbers, count) => `${count === 1 ? "Διαφάνεια" : "Διαφάνειες"} ${numbers}`,
  notBriefed: "Δεν παρουσιάστηκαν",
  blank: "Η σελίδα αυτή μένει κενή.",
  addressee: (name) => `Προς: ${name}`,
};
