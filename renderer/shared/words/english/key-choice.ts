/** Choosing other keys. */
export const keyChoice = {
  change: "Change keys",
  done: "Done",
  choose: (meaning: string): string => `Add a key for “${meaning}”`,
  add: "Add",
  press: "Press the key · Esc leaves it",
  remove: (key: string, meaning: string): string => `Take ${key} from “${meaning}”`,
  taken: (key: string, meaning: string): string => `${key} is “${meaning}”.`,
  take: "Take it from there",
  leaveIt: "Leave it",
  stays: (key: string): string => `${key} stays what it is: clickers send it, or it holds everywhere.`,
  usual: (meaning: string): string => `Usual keys for “${meaning}”`,
  usualShort: "Usual",
  allUsual: "All keys as usual",
  none: "no key",
  hint: "Kept on this machine, for every briefing. Digits, Esc and the keys that clickers send stay what they are.",
};
