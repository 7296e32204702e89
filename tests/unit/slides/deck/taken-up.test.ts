import { expect, test } from "@playwright/test";
import { takenUp } from "../../../../slides/deck/taken-up.ts";

test("a thing that the sentence before brings in is taken up", () => {
  expect(takenUp("The manual shall list all quays.", "The port shall print a manual.")).toEqual(["manual"]);
  expect(takenUp("Die Prüfung dauert ein Jahr.", "Der Hafen beginnt eine Prüfung.")).toEqual(["prüfung"]);
  expect(takenUp("The port is old.", "The town shall print a manual.")).toEqual([]);
});

test("and a name whose first mention says more", () => {
  const before = "David Hale is the miller of the town.";
  expect(takenUp("The council asked Hale for bread.", before)).toEqual(["hale"]);
  expect(takenUp("The council asked David Hale for bread.", before)).toEqual([]);
  expect(takenUp("The council asked Gray for bread.", before)).toEqual([]);
});

test("what opens a paragraph takes up nothing of it", () => {
  expect(takenUp("The manual shall list all quays.", "")).toEqual([]);
});
