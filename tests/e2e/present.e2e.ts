import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, expect, test } from "@playwright/test";
import { browserLaunch } from "../support/browser.ts";
import { lectern, sampleMemo, type Ended } from "../support/command-line.ts";

/** Programs that stand in for Electron and for a browser: they note what they were started with. */
interface FakePrograms {
  readonly environment: Readonly<Record<string, string>>;
  /** The words that each was started with, or null when it was not started. */
  readonly electron: () => readonly string[] | null;
  readonly browser: () => readonly string[] | null;
}

/** `electron` says what the fake Electron does: end with this status, or not exist. */
function fakePrograms(electron: number | "missing"): FakePrograms {
  const folder = test.info().outputPath("programs");
  mkdirSync(folder, { recursive: true });
  writeProgram(folder, "browser", 0);
  if (electron !== "missing") writeProgram(folder, "electron", electron);
  return {
    environment: {
      DISPLAY: ":99",
      TMPDIR: folder,
      LECTERN_BROWSER: join(folder, "browser"),
      ELECTRON_OVERRIDE_DIST_PATH: folder,
      // Nobody listens there, and nothing was downloaded before: the installer fails at once, without a network.
      ELECTRON_MIRROR: "http://127.0.0.1:9/",
      electron_config_cache: join(folder, "cache"),
    },
    electron: () => startedWith(folder, "electron"),
    browser: () => startedWith(folder, "browser"),
  };
}

function writeProgram(folder: string, name: string, status: number): void {
  const script = `#!/bin/sh\nprintf '%s\\n' "$@" > '${folder}/${name}.part'\nmv '${folder}/${name}.part' '${folder}/${name}.words'\nexit ${status}\n`;
  writeFileSync(join(folder, name), script, { mode: 0o755 });
}

function startedWith(folder: string, name: string): readonly string[] | null {
  const path = join(folder, `${name}.words`);
  return existsSync(path) ? readFileSync(path, "utf8").trimEnd().split("\n") : null;
}

/** The address of the page that the fake browser was told to show. It was started detached, so it may still be busy. */
async function shownPage(programs: FakePrograms): Promise<string> {
  await expect.poll(programs.browser).not.toBeNull();
  const app = programs.browser()?.find((word) => word.startsWith("--app="));
  return app?.slice("--app=".length) ?? "";
}

test.skip(process.platform === "win32", "the stand-in programs are shell scripts");

test("the memo is shown in the app where Electron is to be had", async () => {
  const programs = fakePrograms(0);
  const ended = await lectern([sampleMemo, "--from", "3"], { environment: programs.environment });
  expect(ended).toEqual({ status: 0, stdout: "", stderr: "" });
  expect(programs.electron()).toEqual(expect.arrayContaining([sampleMemo, "--from=3"]));
  expect(programs.browser()).toBeNull();
});

test("the browser is opened, after one line, where Electron can't be had", async () => {
  const programs = fakePrograms("missing");
  const ended = await lectern([sampleMemo], { environment: programs.environment });
  expectOneLineThenBrowser(ended, /^lectern: Electron's program is not here and can't be downloaded;/);
  expect(await shownPage(programs)).toMatch(/^file:.*\/out\/win-the-peace\.html$/);
});

test("the browser is opened, after one line, where Electron does not start", async () => {
  const programs = fakePrograms(127);
  const ended = await lectern([sampleMemo], { environment: programs.environment });
  expectOneLineThenBrowser(ended, /^lectern: Electron does not start here;/);
  expect(await shownPage(programs)).toMatch(/^file:/);
});

test("--browser leaves Electron alone", async () => {
  const programs = fakePrograms(0);
  const ended = await lectern([sampleMemo, "--browser"], { environment: programs.environment });
  expect(ended.stderr).toMatch(/^lectern: opened [^\n]+\n$/);
  expect(programs.electron()).toBeNull();
});

test("a memo on standard input is shown in the browser, since the app needs a file", async () => {
  const programs = fakePrograms(0);
  const input = readFileSync(sampleMemo);
  await lectern(["-", "--as", "md"], { environment: programs.environment, input });
  expect(await shownPage(programs)).toMatch(/\/out\/briefing\.html$/);
  expect(programs.electron()).toBeNull();
});

test("without a display the file is left in out/, named, and shows the deck from the slide asked for", async () => {
  const { status, stdout, stderr } = await lectern([sampleMemo, "--from", "2"]);
  expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  const path = /^lectern: there is no display here; the briefing is in (.+)\n$/.exec(stderr)?.[1] ?? "";
  expect(readFileSync(path, "utf8")).toMatch(/^<!doctype html>/);
});

test("a slide beyond the last is refused", async () => {
  const { status, stderr } = await lectern([sampleMemo, "--from", "999"]);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^lectern: --from 999 is beyond the last slide\. The deck has \d+ slides\.\n$/);
});

test("the page that is opened runs without a network and without an error", async () => {
  const programs = fakePrograms(0);
  await lectern([sampleMemo, "--browser"], { environment: programs.environment });
  const address = await shownPage(programs);
  const browser = await chromium.launch(browserLaunch());
  const page = await browser.newPage();
  const troubles: string[] = [];
  page.on("pageerror", (error) => troubles.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(message.text());
  });
  page.on("request", (request) => {
    if (/^(?:https?|wss?):/.test(request.url())) troubles.push(request.url());
  });
  await page.goto(address);
  await expect(page).toHaveTitle(/Win the Peace/);
  await expect(page.locator("body")).toContainText("Win the Peace");
  await browser.close();
  expect(troubles).toEqual([]);
  expect(existsSync(fileURLToPath(address))).toBe(true);
});

function expectOneLineThenBrowser(ended: Ended, line: RegExp): void {
  const [why, opened, ...more] = ended.stderr.trimEnd().split("\n");
  expect(why).toMatch(line);
  expect(opened).toMatch(/^lectern: opened .+ in browser$/);
  expect(more).toEqual([]);
  expect({ status: ended.status, stdout: ended.stdout }).toEqual({ status: 0, stdout: "" });
}
