import { expect, test } from "@playwright/test";
import { slidesOf } from "../../briefing-of.ts";

const OPENING = "The ferry of the north stops in June, and nobody has told the towns of the coast.";
const PEOPLE = ["Dr. Anna Berg, Harbour Board", "Mr. John Moss, City of Newport", "Carl Hill, Harbour Board"];

async function shown(...paragraphs: readonly string[]): Promise<readonly unknown[]> {
  const slides = await slidesOf(`# Ferry Meeting\n\n${paragraphs.join("\n\n")}`);
  return slides.map(({ headline, body }) => [headline, body]);
}

test("names under words that announce them are one list, to the last of them", async () => {
  expect(await shown(OPENING, "Members present were:", ...PEOPLE, OPENING)).toEqual([
    [undefined, [OPENING]],
    ["Members present were", PEOPLE],
    [undefined, [OPENING]],
  ]);
});

test("a label among them stays with those under it, one with nothing under it heads what follows", async () => {
  const more = ["Also present:", "Ida Ek, Harbour Board"];
  expect(await shown(OPENING, "Attending:", ...PEOPLE, ...more, "First Remarks", OPENING)).toEqual([
    [undefined, [OPENING]],
    ["Attending", [...PEOPLE, ...more]],
    ["First Remarks", [OPENING]],
  ]);
});

test("a name or an office that is spelled like a verb is a name", async () => {
  const people = ["Henry Hill (Secretary of War)", "Theresa May, Harbour Board", "Will Moss, Pilot"];
  expect(await shown(OPENING, "Members present were:", ...people, OPENING)).toEqual([
    [undefined, [OPENING]],
    ["Members present were", people],
    [undefined, [OPENING]],
  ]);
});

test("names with offices that end in stops are names, sentences are none", async () => {
  const offices = ["[name withheld] Chief, Quays, HB.", "Ann Gray, Chief, Tolls, HB.", "Ida Ek, Pilot, HB."];
  expect(await shown(OPENING, "From the board came:", ...offices)).toEqual([
    [undefined, [OPENING]],
    ["From the board came", offices],
  ]);
  const sentences = ["Boats came late.", "Pilots asked for more money.", "Nobody paid."];
  expect((await shown(OPENING, "The board heard this:", ...sentences)).length).toBeGreaterThan(2);
});
