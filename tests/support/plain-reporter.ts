import type { FullConfig, FullResult, Reporter, Suite } from "@playwright/test/reporter";

/** Ends a run with one plain line that a script can read: `12 passed, 0 failed, 1 skipped`. */
export default class PlainReporter implements Reporter {
  #tests: Suite | null = null;

  onBegin(_config: FullConfig, tests: Suite): void {
    this.#tests = tests;
  }

  onEnd(result: FullResult): void {
    this.#result = result.status;
  }

  onExit(): Promise<void> {
    const count = { passed: 0, failed: 0, skipped: 0 };
    for (const test of this.#tests?.allTests() ?? []) {
      const outcome = test.outcome();
      if (outcome === "skipped") count.skipped += 1;
      else if (outcome === "unexpected") count.failed += 1;
      else count.passed += 1;
    }
    // A run can also fail outside any test, as when a file does not load.
    if (this.#result === "failed" && count.failed === 0) count.failed = 1;
    console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
    return Promise.resolve();
  }

  #result: FullResult["status"] = "passed";
}
