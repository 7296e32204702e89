import { expect, test } from "@playwright/test";
import { slidesOf } from "../../briefing-of.ts";

test("says who sent the memo and where to find them", async () => {
  expect(
    (await slidesOf("# Plan\n\nWe have one.\n\nAnn Weber\n\nann@a.example\n\n+49 30 1234567")).at(-1),
  ).toEqual({
    kind: "close",
    headline: "Ann Weber",
    body: ["ann@a.example +49 30 1234567"],
    notes: ["Ann Weber", "ann@a.example\n\n+49 30 1234567"],
  });
});

test("a name alone is a close without more", async () => {
  expect((await slidesOf("# Plan\n\nWe have one.\n\nAnn Weber")).at(-1)).toEqual({
    kind: "close",
    headline: "Ann Weber",
    notes: ["Ann Weber"],
  });
});

test("without a signature there is no close", async () => {
  expect((await slidesOf("# Plan\n\nWe have one.")).map(({ kind }) => kind)).toEqual(["statement"]);
});

test("a farewell is left to the notes", async () => {
  expect((await slidesOf("# Plan\n\nWe have one.\n\nSincerely,\nAnn Weber")).at(-1)).toEqual({
    kind: "close",
    headline: "Ann Weber",
    notes: ["Sincerely,\nAnn Weber"],
  });
});
