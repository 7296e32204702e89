import { availableParallelism } from "node:os";
import { defineConfig } from "@playwright/test";
import * as fc from "fast-check";

const onServer = process.env["CI"] !== undefined;

/** Journeys drive real windows: on a busy server one that fails is tried once more, and named as flaky. */
const journey = { retries: onServer ? 1 : 0 };

// Properties look elsewhere in every run of a developer's, and at one place on a server: what is handed in
// isn't refused for what another change broke. One that fails tells so before its test's time is over.
fc.configureGlobal({ interruptAfterTimeLimit: 60_000, ...(onServer && { seed: 20_261_123 }) });

/** Unit tests, goldens and journeys; paths are relative to this file's folder. */
export default defineConfig({
  outputDir: "../out/test-results",
  fullyParallel: true,
  forbidOnly: onServer,
  // What a test waits for may take its time on two busy cores; nothing is timed here.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  workers: Math.min(4, availableParallelism()),
  reporter: [["line"], ["../tests/support/plain-reporter.ts"]],
  projects: [
    { name: "unit", testDir: "../tests/unit", testMatch: "**/*.test.ts" },
    { name: "golden", testDir: "../tests/golden", testMatch: "**/*.test.ts" },
    { name: "browser", ...journey, testDir: "../tests/e2e", testMatch: "*.e2e.ts", testIgnore: "shell/**" },
    { name: "stand-in", ...journey, testDir: "../tests/e2e/shell", testMatch: "**/*.e2e.ts" },
    { name: "electron", ...journey, testDir: "../tests/e2e/shell", testMatch: "**/*.e2e.ts" },
  ],
});
