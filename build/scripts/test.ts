import { ensureBuilt, run, runPackage } from "../steps/run.ts";
import { ensurePdfPrograms, ensureTestBrowser } from "../steps/test-browser.ts";

/** `npm test`: all there is to check, from a bare checkout on. Words after `--` go to the test runner. */
process.exitCode = await test(process.argv.slice(2));

async function test(words: readonly string[]): Promise<number> {
  if ((await ensureTestBrowser()) === null) {
    return stop(
      "The tests need Chrome, Chromium or Edge: install one, or name its program in LECTERN_BROWSER.",
    );
  }
  await ensurePdfPrograms();
  if ((await ensureBuilt()) !== 0) return stop("The build failed.");
  for (const check of ["typecheck", "lint", "format"]) {
    const status = await run(process.platform === "win32" ? "npm.cmd" : "npm", ["run", "--silent", check]);
    if (status !== 0) return stop(`npm run ${check} failed.`);
  }
  return runPackage("@playwright/test/cli.js", ["test", "--config", "build/playwright.config.ts", ...words]);
}

/** Says why no test ran, and ends with the line that a run ends with. */
function stop(reason: string): 1 {
  console.log(`${reason}\n0 passed, 1 failed, 0 skipped`);
  return 1;
}
