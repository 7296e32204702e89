import { expect, test } from "@playwright/test";
import { plainLine, wrongLines } from "../../support/plain-reporter.ts";

test("counts passed, failed and skipped tests in one line", () => {
  expect(plainLine(["expected", "expected", "unexpected", "skipped"], "failed")).toBe(
    "2 passed, 1 failed, 1 skipped",
  );
});

test("a run that fails before any test has failed once", () => {
  expect(plainLine([], "failed")).toBe("0 passed, 1 failed, 0 skipped");
});

test("a run that was stopped has failed", () => {
  expect(plainLine(["expected", "skipped"], "interrupted")).toBe("1 passed, 1 failed, 1 skipped");
});

test("a failed test is told at the end with the beginning of its error, one that passed is not", () => {
  const failed = {
    outcome: () => "unexpected" as const,
    titlePath: () => ["", "unit", "a.test.ts", "two is two"],
    results: [{ error: { message: "\u001b[31mexpected 2\u001b[39m\n\nreceived 3" } }],
  };
  expect(wrongLines(failed)).toEqual([
    "Failed: unit › a.test.ts › two is two",
    "  expected 2",
    "  received 3",
  ]);
  expect(wrongLines({ ...failed, outcome: () => "expected" as const })).toEqual([]);
});

test("a test that passed when tried again is named as flaky with what failed first", () => {
  const lines = wrongLines({
    outcome: () => "flaky",
    titlePath: () => ["clock"],
    results: [{ error: { message: "too early" } }, {}],
  });
  expect(lines).toEqual(["Flaky: clock", "  too early"]);
});
