/** Words in capitals as names are written: "GENERAL DAVID PETRAEUS" → "General David Petraeus". */
export function capitalised(words: string): string {
  return words.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}
