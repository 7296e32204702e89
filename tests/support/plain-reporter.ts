import type { FullConfig, FullResult, Reporter, Suite, TestCase } from "@playwright/test/reporter";
import { stripVTControlCharacters } from "node:util";

/** Lines of an error that are shown again at the end. */
const SHOWN_LINES = 12;

/**
 * Ends a run with what went wrong, once more and together, so that the tail of a log tells it, and with one plain line
 * that a script can read: `12 passed, 0 failed, 1 skipped`.
 */
export default class PlainReporter implements Reporter {
  #tests: Suite | null = null;
  #status: FullResult["status"] = "passed";

  onBegin(_config: FullConfig, tests: Suite): void {
    this.#tests = tests;
  }

  onEnd(result: FullResult): void {
    this.#status = result.status;
  }

  /** Called last, after other reporters have printed what they have to say. */
  onExit(): Promise<void> {
    const tests = this.#tests?.allTests() ?? [];
    for (const test of tests) for (const line of wrongLines(test)) console.log(line);
    console.log(
      plainLine(
        tests.map((test) => test.outcome()),
        this.#status,
      ),
    );
    return Promise.resolve();
  }
}

/** The line for a run that had these outcomes; a run that failed outside any test counts one failure. */
export function plainLine(
  outcomes: readonly ReturnType<TestCase["outcome"]>[],
  status: FullResult["status"],
): string {
  const skipped = outcomes.filter((outcome) => outcome === "skipped").length;
  const failed = outcomes.filter((outcome) => outcome === "unexpected").length;
  const shownFailed = failed === 0 && status !== "passed" ? 1 : failed;
  return `${outcomes.length - skipped - failed} passed, ${shownFailed} failed, ${skipped} skipped`;
}

/** What of a test the end of a log tells. */
export type FinishedTest = Pick<TestCase, "outcome" | "titlePath"> & {
  readonly results: readonly { readonly error?: { readonly message?: string } | undefined }[];
};

/** The name of a test that failed, or passed only when tried again, and the beginning of its first error; else none. */
export function wrongLines(test: FinishedTest): readonly string[] {
  const outcome = test.outcome();
  if (outcome !== "unexpected" && outcome !== "flaky") return [];
  const message = test.results.find(({ error }) => error !== undefined)?.error?.message ?? "no message";
  const lines = stripVTControlCharacters(message).split("\n").slice(0, SHOWN_LINES);
  const name = test.titlePath().filter(Boolean).join(" › ");
  return [
    `${outcome === "flaky" ? "Flaky" : "Failed"}: ${name}`,
    ...lines.filter((line) => line.trim() !== "").map((line) => `  ${line}`),
  ];
}
