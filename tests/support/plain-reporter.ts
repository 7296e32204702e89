import type { FullConfig, FullResult, Reporter, Suite, TestCase } from "@playwright/test/reporter";

/** Ends a run with one plain line that a script can read: `12 passed, 0 failed, 1 skipped`. */
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
    const outcomes = this.#tests?.allTests().map((test) => test.outcome()) ?? [];
    console.log(plainLine(outcomes, this.#status));
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
