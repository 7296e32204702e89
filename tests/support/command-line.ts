import { spawn } from "node:child_process";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");

/** The built command line. */
export const commandLine = join(root, "out/cli/lectern.js");

/** The memo that ships with Lectern. */
export const sampleMemo = join(root, "slides/sample/win-the-peace.md");

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly folder?: string;
  /** What is piped in; nothing by default. */
  readonly input?: Uint8Array | string;
  /** Replaces the whole environment but PATH. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Runs it as another user, which only root can ask for. */
  readonly userId?: number;
}

/** Runs `lectern` with these words until it ends. */
export function lectern(words: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const { folder = root, input = "", environment = { CI: "true" }, userId } = options;
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [commandLine, ...words], {
      cwd: folder,
      env: { PATH: process.env["PATH"], ...environment },
      ...(userId === undefined ? {} : { uid: userId }),
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
    child.once("error", fail);
    child.once("close", (status) => {
      done({ status, stdout: text(stdout), stderr: text(stderr) });
    });
    // A command that does not read its input may be gone before all of it is written.
    child.stdin.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") fail(error);
    });
    child.stdin.end(input);
  });
}

function text(chunks: readonly Buffer[]): string {
  return Buffer.concat(chunks).toString("utf8");
}
