import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { PresentCommand } from "../command.ts";
import type { LookRequest } from "../look.ts";
import { packageFolder } from "../out-folder.ts";
import { withProgress } from "../progress.ts";

/** How long a download of Electron may take before we go on without it. */
const downloadLimitMs = 10_000;

/** What became of the app: it ran and was closed, or it could not be had. */
export type AppOutcome = "closed" | "no-binary" | "did-not-start";

/** Shows the memo in the app until it is closed; tries once to download Electron where it is missing. */
export async function runApp(
  memoPath: string,
  { from, minutes, look, noTrace }: Pick<PresentCommand, "from" | "minutes" | "look" | "noTrace">,
): Promise<AppOutcome> {
  const binary =
    findElectron() ?? (await withProgress("Downloading Electron, ten seconds at most", downloadElectron()));
  if (binary === null) return "no-binary";
  const sandbox = process.platform === "linux" && process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const words = [...sandbox, packageFolder, resolve(memoPath), `--from=${from}`, ...lookWords(look)];
  if (minutes !== null) words.push(`--minutes=${minutes}`);
  if (noTrace) words.push("--no-trace");
  return (await runUntilClosed(binary, words)) ? "closed" : "did-not-start";
}

/** The look as the app's own words; it reads the organisation's file itself. */
function lookWords({ theme, transition, builds, brand }: LookRequest): readonly string[] {
  return [
    ...(theme === null ? [] : [`--theme=${theme}`]),
    ...(transition === null ? [] : [`--transition=${transition}`]),
    ...(builds === null ? [] : ["--builds"]),
    ...(brand === null ? [] : [`--brand=${resolve(brand)}`]),
  ];
}

/** The path of Electron's program inside its distribution. */
export function electronProgram(platform: NodeJS.Platform): string {
  if (platform === "darwin") return "Electron.app/Contents/MacOS/Electron";
  return platform === "win32" ? "electron.exe" : "electron";
}

function findElectron(): string | null {
  const folder =
    process.env["ELECTRON_OVERRIDE_DIST_PATH"] ?? join(packageFolder, "node_modules/electron/dist");
  const program = join(folder, electronProgram(process.platform));
  return existsSync(program) ? program : null;
}

/** Runs Electron's own installer, silently and with a limit. */
async function downloadElectron(): Promise<string | null> {
  const installer = join(packageFolder, "node_modules/electron/install.js");
  if (!existsSync(installer)) return null;
  await new Promise<void>((done) => {
    const child = spawn(process.execPath, [installer], { stdio: "ignore" });
    const limit = setTimeout(() => child.kill("SIGKILL"), downloadLimitMs);
    const finish = (): void => {
      clearTimeout(limit);
      done();
    };
    child.once("error", finish);
    child.once("close", finish);
  });
  return findElectron();
}

/** False when the program can't be started or ends at once with an error, as it does where system libraries are missing. */
function runUntilClosed(program: string, words: readonly string[]): Promise<boolean> {
  // Editors that run on Electron hand this down to their terminals; it would make ours a plain Node.
  const { ELECTRON_RUN_AS_NODE: _asNode, ...environment } = process.env;
  return new Promise((done) => {
    const child = spawn(program, words, { stdio: "inherit", env: environment });
    child.once("error", () => {
      done(false);
    });
    child.once("close", (status) => {
      done(status === 0 || status === null);
    });
  });
}
