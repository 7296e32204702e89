import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { failureJson } from "../../slides/export/json.ts";
import { failure, success, unreachable, type Result } from "../../slides/result.ts";
import { asksForJson, readArguments } from "./arguments.ts";
import { servesBriefings } from "./brief-thread.ts";
import type { Command, ExitCode } from "./command.ts";
import { runCheck } from "./commands/check.ts";
import { runExport } from "./commands/export.ts";
import { runPresent } from "./commands/present.ts";
import { help } from "./options.ts";
import { packageFolder } from "./out-folder.ts";
import { toleratePdfLeftovers } from "./pdf-leftovers.ts";
import { printProblem, printResult, tolerateClosedPipes } from "./print.ts";

toleratePdfLeftovers();
if (!servesBriefings()) {
  tolerateClosedPipes();
  process.exitCode = await lectern(process.argv.slice(2));
}

/** The whole command line: words in, exit status out. */
async function lectern(words: readonly string[]): Promise<ExitCode> {
  const outcome = await run(words).catch(mistake);
  if (outcome.ok) return outcome.value;
  if (asksForJson(words)) printResult(failureJson(outcome.problem));
  printProblem(outcome.problem);
  return 2;
}

async function run(words: readonly string[]): Promise<Result<ExitCode>> {
  const command = readArguments(words);
  return command.ok ? runCommand(command.value) : command;
}

async function runCommand(command: Command): Promise<Result<ExitCode>> {
  switch (command.kind) {
    case "help":
      printResult(help);
      return success(0);
    case "version":
      printResult(`${await version()}\n`);
      return success(0);
    case "check":
      return runCheck(command);
    case "export":
      return runExport(command);
    case "present":
      return runPresent(command);
    default:
      return unreachable(command);
  }
}

async function version(): Promise<string> {
  const file: unknown = JSON.parse(await readFile(join(packageFolder, "package.json"), "utf8"));
  if (typeof file !== "object" || file === null || !("version" in file))
    throw new Error("package.json has no version");
  return String(file.version);
}

/** A bug of ours: said in one sentence, since nobody who briefs can read a stack trace. */
function mistake(error: unknown): Result<never> {
  const what = error instanceof Error ? error.message : String(error);
  return failure(
    "lectern/mistake",
    `Lectern made a mistake: ${what}.`,
    "Please report it together with the memo, if you may.",
  );
}
