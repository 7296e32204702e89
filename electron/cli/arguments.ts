import { extname } from "node:path";
import type { Shape } from "../../slides/deck/deck.ts";
import { checkMarking } from "../../slides/deck/marking.ts";
import type { Copy, Dialect, ExportFormat, Scale } from "../../slides/export/options.ts";
import { isPresenterLayout } from "../../slides/handout/options.ts";
import type { Format } from "../../slides/memo/read/index.ts";
import { ROUTE_MINUTES } from "../../slides/routes/route.ts";
import { success, unreachable, type Result } from "../../slides/result.ts";
import { minutesIn, MOST_MINUTES } from "../../slides/session/start.ts";
import type { Command, ExportCommand, MemoSource, Output } from "./command.ts";
import { readHandout } from "./handout-arguments.ts";
import { lookRequestOf } from "./look.ts";
import { optionRules, type CommandName, type OptionName } from "./options.ts";
import { readTokens, valueOf, type Given, type Tokens } from "./tokens.ts";
import { oneOf, usageFailure } from "./usage.ts";

/** What the words after `lectern` ask for, or what is wrong with them. */
export function readArguments(words: readonly string[]): Result<Command> {
  const tokens = readTokens(words);
  if (!tokens.ok) return tokens;
  const { given } = tokens.value;
  const command = tokens.value.command ?? "present";
  if (given.has("help")) return success({ kind: "help" });
  if (given.has("version")) return success({ kind: "version" });
  const stray = [...given.keys()].find((name) => !takes(name, command));
  if (stray !== undefined) {
    const owners = optionRules[stray].commands.map((name) => `lectern ${name}`);
    return usageFailure(`lectern ${command} has no option --${stray}.`, `It belongs to ${oneOf(owners)}.`);
  }
  const memo = readMemoSource(tokens.value);
  return memo.ok ? readCommand(command, memo.value, given) : memo;
}

/** Whether a command line asks for JSON, even if the rest of it can't be understood. */
export function asksForJson(words: readonly string[]): boolean {
  const end = words.indexOf("--");
  return (end < 0 ? words : words.slice(0, end)).includes("--json");
}

function takes(name: OptionName, command: CommandName): boolean {
  const commands: readonly CommandName[] = optionRules[name].commands;
  return commands.includes(command);
}

function readMemoSource({ operands, given }: Tokens): Result<MemoSource> {
  const [path, second] = operands;
  if (path === undefined)
    return usageFailure("No memo was named.", 'Name a file, or "-" for standard input.');
  if (second !== undefined) {
    return usageFailure(`One memo at a time, but "${path}" and "${second}" were named.`);
  }
  if (path === "") return usageFailure("The memo's name is empty.");
  return success({ path: path === "-" ? null : path, as: valueOf<Format>(given, "as") });
}

function readCommand(command: CommandName, memo: MemoSource, given: Given): Result<Command> {
  switch (command) {
    case "check":
      return success({ kind: "check", memo, json: given.has("json"), explain: given.has("explain") });
    case "export":
      return readExport(memo, given);
    case "present": {
      const from = valueOf<string>(given, "from") ?? "1";
      if (!/^[1-9]\d{0,5}$/.test(from)) {
        return usageFailure(`--from can't be "${from}".`, "It is the number of a slide; the first is 1.");
      }
      const asked = valueOf<string>(given, "minutes");
      const minutes = asked === null ? null : minutesIn(asked);
      if (asked !== null && minutes === null) {
        return usageFailure(
          `--minutes can't be "${asked}".`,
          `It is how long the briefing may last, from 1 to ${MOST_MINUTES}.`,
        );
      }
      return success({
        kind: "present",
        memo,
        from: Number(from),
        minutes,
        browser: given.has("browser"),
        noTrace: given.has("no-trace"),
        look: lookRequestOf(given),
      });
    }
    default:
      return unreachable(command);
  }
}

function readExport(memo: MemoSource, given: Given): Result<ExportCommand> {
  const copy = valueOf<Copy>(given, "copy");
  const paths = given.get("output") ?? [];
  if (paths.length === 0)
    return usageFailure("lectern export needs a file to write.", "Name it: -o briefing.html");
  const outputs: Output[] = [];
  for (const path of paths) {
    const format = valueOf<ExportFormat>(given, "format") ?? formatOf(path);
    if (format === null) {
      const formats = oneOf(optionRules.format.values);
      return usageFailure(
        `Lectern can't tell a format from the name "${path}".`,
        `It writes ${formats}; --format says which.`,
      );
    }
    if (format === "briefing" && copy === "audience") {
      return usageFailure(`"${path}" would hold the whole memo: a briefing is always a presenter copy.`);
    }
    if (outputs.some((output) => output.path === path)) return usageFailure(`"${path}" was named twice.`);
    outputs.push({ path, format });
  }
  const handout = readHandout(given);
  if (!handout.ok) return handout;
  const { layout } = handout.value;
  if (copy === "audience" && isPresenterLayout(layout)) {
    return usageFailure(
      `--layout ${layout} holds the speaker's words: it is always a presenter copy.`,
      "Leave --copy out, or choose another layout.",
    );
  }
  const shape = valueOf<Shape>(given, "shape");
  const marking = valueOf<string>(given, "marking");
  const [unusable] = marking === null ? [] : checkMarking(marking, shape ?? "16:9");
  if (unusable !== undefined) return usageFailure(unusable.message, "Give a shorter one.");
  return success({
    kind: "export",
    memo,
    outputs,
    copy,
    shape,
    route: routeOf(valueOf<string>(given, "route")),
    handout: handout.value,
    look: lookRequestOf(given),
    marking,
    dialect: valueOf<Dialect>(given, "dialect") ?? "reveal",
    scale: valueOf<Scale>(given, "scale") ?? "1",
  });
}

/** The values have been checked: what is no number of minutes is "all", or was not given. */
function routeOf(asked: string | null): ExportCommand["route"] {
  return ROUTE_MINUTES.find((minutes) => String(minutes) === asked) ?? (asked === null ? null : "all");
}

function formatOf(path: string): ExportFormat | null {
  const ending = extname(path).slice(1).toLowerCase();
  const formats: readonly ExportFormat[] = optionRules.format.values;
  return formats.find((format) => format === ending) ?? null;
}
