import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import type { Controls } from "./control.ts";
import type { ScriptedDisplay } from "./world.ts";

const root = join(import.meta.dirname, "../../..");

/** How a stand-in is started. */
export interface LaunchOptions {
  /** An absolute folder; what the program saves stays there from one start to the next. */
  readonly userData: string;
  readonly displays: readonly ScriptedDisplay[];
  /** The folder for temporary files; the system's when left out. */
  readonly temporary?: string;
  /** The command line after the program's own name. */
  readonly args: readonly string[];
}

/** The shell's built bundles, running in a process of their own over the stand-in. */
export interface RunningStandIn {
  /** The browser that its windows are in, joined from outside. */
  readonly browser: Browser;
  readonly controls: Controls;
  /** As a power cut would: nothing of the program runs any more. */
  readonly kill: () => Promise<void>;
  /** Quits it like a person would and waits until it is gone. */
  readonly quit: () => Promise<void>;
}

/** Starts out/main over the stand-in. Throws, with what it printed, when it ends before it is ready. */
export async function launchStandIn(options: LaunchOptions): Promise<RunningStandIn> {
  const child = startProcess(options);
  const endpoint = await endpointOf(child);
  const browser = await chromium.connectOverCDP(endpoint);
  const controls = remoteControls(child);
  const gone = once(child, "exit");
  return {
    browser,
    controls,
    kill: async () => {
      child.kill("SIGKILL");
      await gone;
      await browser.close();
    },
    quit: async () => {
      if (child.exitCode === null) await Promise.race([controls.quit(), gone]);
      await gone;
    },
  };
}

/** Starts it and waits for its end, as for a second start; the exit code. */
export async function runStandInToEnd(options: LaunchOptions): Promise<number | null> {
  const child = startProcess(options);
  await once(child, "exit");
  return child.exitCode;
}

function startProcess({ userData, temporary, displays, args }: LaunchOptions): ChildProcess {
  const register = join(import.meta.dirname, "register.ts");
  const main = join(root, "out/main/index.js");
  return spawn(process.execPath, ["--import", "tsx", "--import", register, main, ...args], {
    cwd: root,
    env: {
      ...process.env,
      ...(temporary === undefined ? {} : { TMPDIR: temporary }),
      STAND_IN_START: JSON.stringify({ appPath: root, userData, displays }),
    },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
}

function endpointOf(child: ChildProcess): Promise<string> {
  let printed = "";
  child.stderr?.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  child.stdout?.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on("message", (message: { endpoint?: string }) => {
      if (message.endpoint !== undefined) resolve(message.endpoint);
    });
    child.once("exit", (code) =>
      reject(new Error(`The shell ended with ${String(code)} before it was ready:\n${printed}`)),
    );
  });
}

/** The controls of a stand-in in another process. */
function remoteControls(child: ChildProcess): Controls {
  let last = 0;
  const waiting = new Map<number, (reply: { value?: unknown; error?: string }) => void>();
  child.on("message", (message: { id?: number; value?: unknown; error?: string }) => {
    if (message.id !== undefined) waiting.get(message.id)?.(message);
  });
  const call = (name: string, values: unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      last += 1;
      const id = last;
      waiting.set(id, (reply) => {
        waiting.delete(id);
        if (reply.error === undefined) resolve(reply.value);
        else reject(new Error(reply.error));
      });
      child.send({ id, name, values });
    });
  return new Proxy({} as Controls, {
    get: (_target, name) =>
      name === "then" ? undefined : (...values: unknown[]) => call(String(name), values),
  });
}
