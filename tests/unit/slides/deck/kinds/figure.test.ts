import { expect, test } from "@playwright/test";
import { slidesOf } from "../../briefing-of.ts";

test("a figure is shown by its words", async () => {
  expect(await slidesOf("# Plan\n\n![The front in May](map.png)")).toEqual([
    { kind: "figure", body: ["The front in May"], notes: ["The front in May"] },
  ]);
});

test("a figure without words has no slide", async () => {
  expect(await slidesOf("# Plan\n\n![](map.png)\n\nText.")).toEqual([
    { kind: "statement", body: ["Text."], notes: ["Text."] },
  ]);
});

test("a figure that only bears its file's name has no slide", async () => {
  expect(await slidesOf("# Plan\n\nText.\n\n![Logobody](logobody.png)")).toEqual([
    { kind: "statement", body: ["Text."], notes: ["Text.", "Logobody"] },
  ]);
});
