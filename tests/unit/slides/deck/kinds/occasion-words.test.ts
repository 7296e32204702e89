import { expect, test } from "@playwright/test";
import { isOfTheOccasion } from "../../../../../slides/deck/kinds/occasion-words.ts";

for (const sentence of [
  "The council attended a luncheon in the old mill.",
  "At noon the board adjourned for lunch with the miller.",
  "Mrs. Gray had wanted to be present at this meeting.",
  "The miller would be unavailable for the meeting.",
  "I have been slow in replying to your letter.",
  "I apologize for the long delay.",
  "Here are a few stray notes on the ferry.",
  "Der Müller konnte leider nicht teilnehmen.",
]) {
  test(`“${sentence}” is of the occasion`, () => {
    expect(isOfTheOccasion(sentence)).toBe(true);
  });
}

for (const sentence of [
  "I apologize for the delay, but the dam cannot be saved.",
  "The matter was not raised when the council had lunch with the miller.",
  "The island could not join the league.",
  "The ferry had a cordial reception.",
]) {
  test(`“${sentence}” says something of the subject`, () => {
    expect(isOfTheOccasion(sentence)).toBe(false);
  });
}
