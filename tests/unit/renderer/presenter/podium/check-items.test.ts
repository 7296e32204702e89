import { expect, test } from "@playwright/test";
import { checkItems } from "../../../../../renderer/presenter/podium/check-items.ts";
import type { Checked, Light } from "../../../../../renderer/presenter/podium/check-items.ts";
import { handMadeDeck } from "../../../../support/hand-made-deck.ts";

const screen = { x: 0, y: 0, width: 1920, height: 1080, scale: 1, primary: false };
const ready: Checked = {
  deck: handMadeDeck,
  audience: { label: "Projector", width: 1920, height: 1080 },
  machine: {
    displays: [
      { ...screen, id: 1, label: "Built-in", audience: false, presenter: true },
      { ...screen, id: 2, label: "Projector", audience: true, presenter: false },
    ],
    battery: { level: 1, charging: true },
    draws: () => true,
  },
  heard: ["PageUp", "PageDown"],
  pace: 140,
  leftOut: [],
  plannedMinutes: null,
  windowKey: "V",
};

function lightOf(id: string, changes: Partial<Checked>): Light | undefined {
  return checkItems({ ...ready, ...changes }).find((item) => item.id === id)?.light;
}

test("what can be in order is green, what no program can tell is amber", () => {
  expect(checkItems(ready).map(({ id, light }) => `${id} ${light}`)).toEqual([
    "displays green",
    "clicker green",
    "fonts green",
    "fit green",
    "sleep amber",
    "power green",
    "time green",
  ]);
});

test("a closed audience window is red, one display or an unknown number of them amber", () => {
  expect(lightOf("displays", { audience: null })).toBe("red");
  const [only] = ready.machine.displays ?? [];
  const one = only === undefined ? [] : [{ ...only, audience: true }];
  expect(lightOf("displays", { machine: { ...ready.machine, displays: one } })).toBe("amber");
  expect(lightOf("displays", { machine: { ...ready.machine, displays: null } })).toBe("amber");
});

test("a clicker is only in order when both directions have come", () => {
  expect(lightOf("clicker", { heard: ["PageDown", "."] })).toBe("amber");
});

test("a character that only the machine has wants a look, one that it can't draw is red", () => {
  const deck = { ...handMadeDeck, slides: [...handMadeDeck.slides] };
  const [first, ...rest] = deck.slides;
  if (first === undefined) throw new Error("The hand-made deck has slides");
  const line = { runs: [{ text: "和平", start: 0, strong: false, emphasis: false }] };
  const foreign = {
    ...deck,
    slides: [{ ...first, headline: { step: "headline-46", lines: [line] } as const }, ...rest],
  };
  expect(lightOf("fonts", { deck: foreign })).toBe("amber");
  expect(lightOf("fonts", { deck: foreign, machine: { ...ready.machine, draws: () => false } })).toBe("red");
});

test("a battery below half is red, above it amber", () => {
  const withBattery = (level: number): Light | undefined =>
    lightOf("power", { machine: { ...ready.machine, battery: { level, charging: false } } });
  expect([withBattery(0.3), withBattery(0.8)]).toEqual(["red", "amber"]);
});

test("notes that take longer to read than there is time are amber, and red when they take far longer", () => {
  const [, statement] = handMadeDeck.slides;
  const [note] = statement?.notes ?? [];
  if (statement === undefined || note === undefined) throw new Error("The deck has no notes");
  const long = { ...statement, notes: [{ ...note, text: "word ".repeat(140 * 20) }] };
  const deck = { ...handMadeDeck, slides: [long, long] };
  const lights = [60, 30, 20].map((plannedMinutes) => lightOf("time", { deck, plannedMinutes }));
  expect(lights).toEqual(["green", "amber", "red"]);
  expect(lightOf("time", { deck, plannedMinutes: 20, leftOut: [1] })).toBe("green");
});
