/** What others have published on telling quotations and speakers, and what of it compares with our figures. */
export const PUBLISHED: readonly (readonly string[])[] = [
  ["work", "figure", "comparable?"],
  [
    "Muzny et al. 2017, novels (QuoteLi3)",
    "speakers: F 0.875; tuned for precision: 0.904 at recall 0.651",
    "in kind, not in number: quotations are given there, and every one should get a character",
  ],
  [
    "Brunner et al. 2020, German (Redewiedergabe)",
    "direct speech: F 0.85",
    "in kind, not in number: counts tokens, and has passages without marks, which we leave alone",
  ],
];
