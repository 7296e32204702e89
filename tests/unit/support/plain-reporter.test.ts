import { expect, test } from "@playwright/test";
import { plainLine } from "../../support/plain-reporter.ts";

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
