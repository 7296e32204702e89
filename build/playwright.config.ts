import { availableParallelism } from "node:os";
import { defineConfig } from "@playwright/test";

/** Unit tests, goldens and journeys; paths are relative to this file's folder. */
export default defineConfig({
  outputDir: "../out/test-results",
  fullyParallel: true,
  forbidOnly: process.env["CI"] !== undefined,
  workers: Math.min(4, availableParallelism()),
  reporter: [["line"], ["../tests/support/plain-reporter.ts"]],
  projects: [
    { name: "unit", testDir: "../tests/unit", testMatch: "**/*.test.ts" },
    { name: "golden", testDir: "../tests/golden", testMatch: "**/*.test.ts" },
    { name: "browser", testDir: "../tests/e2e", testMatch: "*.e2e.ts", testIgnore: "shell/**" },
    { name: "stand-in", testDir: "../tests/e2e/shell", testMatch: "**/*.e2e.ts" },
    { name: "electron", testDir: "../tests/e2e/shell", testMatch: "**/*.e2e.ts" },
  ],
});
