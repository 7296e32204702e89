import { expect, test } from "@playwright/test";
import { points } from "./criterion-points.ts";

test("manners and procedure cost, less beside something that is said", () => {
  const nothing = "Mr. Gray answered.";
  expect(points("says nothing", { text: nothing })).toBe(-3);
  expect(points("says nothing", { text: `${nothing} The quay was sold.` })).toBe(-1.5);
  expect(points("says nothing", { text: "The quay was sold." })).toBe(0);
});

test("a line before a turn that has the last word costs more than one before a turn that leans", () => {
  const line = "The quay was dear.";
  expect(
    points("before a turn", { text: line, following: ["Nevertheless, the council bought the quay."] }),
  ).toBe(-0.9);
  expect(points("before a turn", { text: line, following: ["Dennoch kauften sie ihn."] })).toBe(-0.4);
  expect(points("before a turn", { text: line, following: ["The council bought the quay."] })).toBe(0);
});

test("what is announced must be named in the line", () => {
  const one = "There was one exception to this rule.";
  const name = "announces what the next sentence names";
  expect(points(name, { text: one })).toBe(-2);
  expect(points(name, { text: `${one} The ferry was free.`, first: 1, last: 2 })).toBe(0.75);
  expect(points(name, { text: "Es gab eine Ausnahme." })).toBe(-2);
  expect(points(name, { text: "The exception was the ferry." })).toBe(0);
});

test("“otherwise” in a sentence's middle leans on the sentence before it", () => {
  const name = "leans in its middle";
  expect(points(name, { text: "The plan otherwise is important for its standard." })).toBe(-0.75);
  expect(points(name, { text: "Der Plan ist im Übrigen wichtig." })).toBe(-0.75);
  expect(points(name, { text: "The plan is important for its standard." })).toBe(0);
});
