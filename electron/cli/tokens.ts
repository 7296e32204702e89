import { parseArgs } from "node:util";
import { success, type Result } from "../../slides/result.ts";
import { commandNames, optionRules, type CommandName, type OptionName, type OptionRule } from "./options.ts";
import { oneOf, usageFailure } from "./usage.ts";

/** A command line taken apart: every option known and with a sound value, none yet given a meaning. */
export interface Tokens {
  /** Null when no command was named. */
  readonly command: CommandName | null;
  /** What is neither command nor option. */
  readonly operands: readonly string[];
  /** The values of each option that was given, in order; "" for those that take none. */
  readonly given: ReadonlyMap<OptionName, readonly string[]>;
}

/** Takes a command line apart. Unknown options, missing or unknown values and repetitions are refused. */
export function readTokens(words: readonly string[]): Result<Tokens> {
  const parsed = parseArgs({
    args: [...words],
    options: optionRules,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<OptionName, string[]>();
  const operands: string[] = [];
  let command: CommandName | null = null;
  let ended = false;
  for (const token of parsed.tokens) {
    if (token.kind === "option-terminator") ended = true;
    else if (token.kind === "positional") {
      const first: boolean = !ended && command === null && operands.length === 0;
      const named: CommandName | null = first ? findCommand(token.value) : null;
      if (named === null) operands.push(token.value);
      else command = named;
    } else {
      const value = readValue(token.name, token.rawName, token.value, token.inlineValue === true);
      if (!value.ok) return value;
      const { name, text } = value.value;
      const { type, repeats }: OptionRule = optionRules[name];
      if (given.has(name) && repeats !== true && type === "string") {
        return usageFailure(`${token.rawName} was given twice.`);
      }
      given.set(name, [...(given.get(name) ?? []), text]);
    }
  }
  return success({ command, operands, given });
}

function findCommand(word: string): CommandName | null {
  return commandNames.find((name) => name === word) ?? null;
}

function readValue(
  name: string,
  typed: string,
  value: string | undefined,
  inline: boolean,
): Result<{ readonly name: OptionName; readonly text: string }> {
  if (!isOption(name)) return usageFailure(`There is no option ${typed}.`);
  const rule: OptionRule = optionRules[name];
  if (rule.type === "boolean") {
    if (value !== undefined) return usageFailure(`${typed} takes no value, but "${value}" was given.`);
    return success({ name, text: "" });
  }
  // The parser keeps the "=" of `-o=FILE`, which people type as often as `--output=FILE`.
  const text = typed.startsWith("--") ? value : value?.replace(/^=/, "");
  if (text === undefined || text === "" || (!inline && text.startsWith("-")))
    return usageFailure(`${typed} needs a value.`);
  if (rule.values !== null && !rule.values.includes(text)) {
    return usageFailure(`${typed} can't be "${text}".`, `It can be ${oneOf(rule.values)}.`);
  }
  return success({ name, text });
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(optionRules, name);
}

/** What was given: values by option name, in the order in which they were typed. */
export type Given = Tokens["given"];

/** The value of an option given at most once; the option table vouches that it is one of `Value`. */
export function valueOf<Value extends string>(given: Given, name: OptionName): Value | null {
  return (given.get(name)?.[0] as Value | undefined) ?? null;
}
