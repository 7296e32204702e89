import { expect, test } from "@playwright/test";
import { saysNothing } from "../../../../slides/deck/empty-words.ts";

for (const sentence of [
  "Thanks to Ann Gray and the harbour team for sharing their plans.",
  "All opinions are his own and do not reflect those of the harbour office.",
  "The views expressed in this note do not necessarily represent the position of the port.",
  "Thus, you can be assured that this response was made after long talks.",
  "If agencies have any questions regarding this memorandum, please direct them to the port.",
  "This attachment provides definitions for the harbour rules.",
  "The newest map of the quay is available at https://harbour.example/map",
  "Gray replied on March 2, 1864.",
  "Mr. Gray answered.",
  "Gray then turned from the question of the quay to the ferry.",
  "A page-by-page discussion ensued, with Gray doing most of the talking.",
  "The meeting adjourned at 4:30 p.m.",
  "Die hier geäußerten Ansichten sind allein die des Verfassers.",
  "Minister Grau antwortete am 2. März 1864.",
  "Es folgte eine lange Diskussion über den Kai.",
  "Les opinions exprimées ici n’engagent que leur auteur.",
  "Une longue discussion s’ensuivit.",
  "Las opiniones expresadas no reflejan las del puerto.",
  "Мнение автора может не совпадать с мнением порта.",
  "Мельник ответил 2 марта 1864 года.",
  "本文僅代表作者個人觀點。",
]) {
  test(`“${sentence}” says nothing of the subject`, () => {
    expect(saysNothing(sentence)).toBe(true);
  });
}

for (const sentence of [
  "Thanks to the new quay the ferry runs again.",
  "Gray replied on March 2 that the quay was sold.",
  "All ferries must file their timetables at https://harbour.example/plans",
  "Millers without water are to register on https://harbour.example/water",
  "Register your barge at https://harbour.example/barges",
  "The council closed the ferry after the flood and told the millers of the valley so at https://harbour.example/news",
  "Gray answered in the negative.",
  "The town turned from a market into a port.",
  "The meeting ended without agreement.",
  "The views of the council are well known in the port.",
  "This attachment provides that no ship may land.",
  "Die Sitzung endete ohne Beschluss.",
  "Grau antwortete, der Kai sei verkauft.",
  "Мельник ответил отказом.",
]) {
  test(`“${sentence}” says something`, () => {
    expect(saysNothing(sentence)).toBe(false);
  });
}
