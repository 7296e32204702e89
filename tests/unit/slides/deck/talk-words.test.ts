import { expect, test } from "@playwright/test";
import { keyLine } from "../../../../slides/deck/key-line.ts";
import { onlyTalks } from "../../../../slides/deck/talk-words.ts";

for (const sentence of [
  "Mrs. Gray summarized the steps taken to repair the quay.",
  "The Committee then discussed the tolls of the ferry.",
  "The harbour master, John Gray, provided an overview of the state of the mills.",
  "Mr. Gray raised the question of the locks.",
  "The chairman opened the meeting.",
  "To make the case clearer, Gray offered several observations on the council's plan.",
  "The board returned to a discussion of how to pay for the bridge.",
  "[Name withheld] distinguished between several kinds of barges.",
  "There followed a brief discussion between Gray and Miller on the tolls.",
  "The tolls were discussed in depth during the second session.",
  "The members requested information about the next regatta.",
  "The ferry and mill teams shared why certain landings were selected and the aims of the plan.",
  "We’ve also been doing a lot of talking about the tolls and what it is like to work on the quay.",
  "The harbour master Mary Gray joined Miller and Hale for a wide ranging discussion that also touched on the tolls.",
  "Mrs. Gray reviewed the steps taken by the council on the quay.",
  "On 5 May Gray discussed the tolls as well as the locks.",
  "Frau Grau erläuterte den Zustand der Mühle.",
  "Herr Grau gab einen kurzen Überblick über die Schleusen.",
  "Madame Gris a présenté les travaux du quai.",
  "La señora Gris resumió los trabajos del muelle.",
  "La signora Grigi ha illustrato i lavori del molo.",
  "O diretor Cinza apresentou um relatório sobre as obras do cais.",
  "Мельник доложил о состоянии плотины.",
  "葛雷介紹了碼頭的修繕情況。",
  "グレイ氏は水門の状態について説明した。",
  "그레이 씨는 수문 공사에 대해 설명했다.",
]) {
  test(`“${sentence}” says that there was talk, and not what was said`, () => {
    expect(onlyTalks(sentence)).toBe(true);
  });
}

for (const sentence of [
  "Mrs. Gray explained that the quay had sunk by a metre.",
  "The Committee discussed the tolls and decided to halve them.",
  "Mr. Gray described the ferry as a disaster.",
  "Gray opened the meeting by warning that the dam would not hold.",
  "There was no question of a new bridge.",
  "The mill was considered safe.",
  "The issues discussed at the fair were the tolls and the locks.",
  "The report describes how the dam broke.",
  "The council reviewed the budget of $3 million.",
  "Herr Grau berichtete, dass die Mühle stehe.",
  "Мельник доложил, что плотина стоит.",
  "The Minister described the closing of the quay as needless and unlawful.",
  "We surveyed the mills of the valley in March.",
  "The Council surveyed 1,200 ferries.",
  "The Harbour Office requested information about the two missing barges by 1 June.",
  "The harbour master reviewed 212 tolls.",
  "The Commission submitted its report to the council.",
  "The Commission delivered a report on the dam.",
  "The miller explained the delay by a shortage of oak.",
  "Gray gave an overview of what must be done on the quay.",
  "Herr Grau schilderte die Sperrung als rechtswidrig.",
  "There followed a discussion of the loss of 40 barges.",
]) {
  test(`“${sentence}” says something of the subject`, () => {
    expect(onlyTalks(sentence)).toBe(false);
  });
}

test("a paragraph of minutes is told by what was said, not by the sentence that names the subject", () => {
  const text =
    "Mr. Gray discussed the tolls of the old ferry across the lower harbour. The council feared that higher tolls would drive the barges to the canal. It had seen this in the year of the flood, when half of the grain went by road.";
  const line = keyLine({ text, marks: [], title: null }, { start: 0, end: text.length }, []);
  expect(text.slice(line?.start, line?.end)).toMatch(/^The council feared/u);
});
