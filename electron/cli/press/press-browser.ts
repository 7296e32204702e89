import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { failure, success, type Result } from "../../../slides/result.ts";
import { browserSwitches } from "../browser/arguments.ts";
import { findBrowser } from "../browser/find-browser.ts";
import {
  openDevToolsPipe,
  PipeError,
  type Answer,
  type BrowserEvent,
  type DevToolsPipe,
} from "./devtools-pipe.ts";

/** A browser without a window, for pages and pictures. */
export interface PressBrowser {
  readonly tab: PressTab;
  readonly close: () => Promise<void>;
}

/** The one page of the browser: it takes one job after another. */
export interface PressTab {
  readonly send: (method: string, params?: object) => Promise<Answer>;
  /** Calls for each event of the page until the returned function is called. */
  readonly listen: (listener: (event: BrowserEvent) => void) => () => void;
  /** Never holds a value; fails with a `PipeError` once the browser is gone. */
  readonly gone: Promise<never>;
}

/** Without a window, with the same colours and letters on every machine, and with nothing that a page could need. */
const PRESS_SWITCHES = [
  "--headless",
  "--remote-debugging-pipe",
  "--no-startup-window",
  "--disable-gpu",
  // Fewer processes start sooner; neither of these two is near the page, which stays in one of its own.
  "--in-process-gpu",
  "--enable-features=NetworkServiceInProcess2",
  "--hide-scrollbars",
  "--mute-audio",
  "--disable-extensions",
  "--disable-breakpad",
  "--disable-dev-shm-usage",
  "--force-color-profile=srgb",
  "--font-render-hinting=none",
  "--password-store=basic",
  "--use-mock-keychain",
  "--host-resolver-rules=MAP * ~NOTFOUND",
  "--disable-features=Translate,MediaRouter,OptimizationHints,PaintHolding",
];

/** How long a browser may take to start, milliseconds: slow disks take seconds, more is a browser that hangs. */
const MOST_STARTING_MS = 60_000;

/**
 * Starts an installed Chrome, Chromium or Edge; says so when there is none, it does not start or `cancelled` comes
 * first.
 */
export async function startPressBrowser(cancelled: AbortSignal): Promise<Result<PressBrowser>> {
  const program = findBrowser();
  if (program === null)
    return failure(
      "press/no-browser",
      "No Chrome, Chromium or Edge was found, and pages and pictures need one.",
      "Install one, or name it with LECTERN_BROWSER.",
    );
  const profile = await mkdtemp(join(tmpdir(), "lectern-press-"));
  const child = spawn(
    program,
    [...browserSwitches(), ...PRESS_SWITCHES, `--user-data-dir=${profile}`],
    // A group of its own: Ctrl+C is for us, and we end the browser when we have tidied up.
    { stdio: ["ignore", "ignore", "pipe", "pipe", "pipe"], detached: process.platform !== "win32" },
  );
  const [, , errors, toBrowser, fromBrowser] = child.stdio;
  let said = "";
  errors?.on("data", (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)));
  const pipe = openDevToolsPipe(toBrowser as Writable, fromBrowser as Readable); // "pipe" gives them
  const ended = new Promise<void>((resolve) => {
    child.once("close", () => resolve());
    child.once("error", (error) => {
      pipe.shut(error.message);
      resolve();
    });
  });
  const kill = (): void => killGroup(child.pid);
  process.once("exit", kill);
  const close = async (): Promise<void> => {
    pipe.shut("the browser was closed");
    kill();
    await ended;
    process.removeListener("exit", kill);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  const timer = setTimeout(() => pipe.shut("it did not answer within a minute"), MOST_STARTING_MS);
  cancelled.addEventListener("abort", () => pipe.shut("it was cancelled"));
  if (cancelled.aborted) pipe.shut("it was cancelled");
  try {
    return success({ tab: await openTab(pipe), close });
  } catch (error) {
    if (!(error instanceof PipeError)) throw error;
    await close();
    const reason = said.split("\n").find((line) => line.trim() !== "") ?? error.message;
    return failure("press/browser-failed", `The browser ${program} could not be started: ${reason}`);
  } finally {
    clearTimeout(timer);
  }
}

/** Opens a page without scripts, all of whose requests wait for an answer of ours. */
async function openTab(pipe: DevToolsPipe): Promise<PressTab> {
  const { targetId } = await pipe.send("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await pipe.send("Target.attachToTarget", { targetId, flatten: true });
  const send: PressTab["send"] = (method, params) => pipe.send(method, params, String(sessionId));
  await Promise.all([
    send("Emulation.setScriptExecutionDisabled", { value: true }),
    send("Fetch.enable", { patterns: [{ urlPattern: "*" }] }),
    send("Page.enable"),
  ]);
  return {
    send,
    gone: pipe.gone,
    listen: (listener) =>
      pipe.listen((event) => {
        if (event.sessionId === sessionId) listener(event);
      }),
  };
}

/** Nothing of its profile is worth a leave-taking: it is deleted next. */
function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}
