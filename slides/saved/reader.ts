import { failure, success } from "../result.ts";
import type { Result } from "../result.ts";

/** Turns outside data into a value of our own or says what is wrong with it; `at` names the place in the data. */
export type Reader<Value> = (value: unknown, at: string) => Result<Value>;

/** The type that a reader gives. */
export type ReadBy<Read> = Read extends Reader<infer Value> ? Value : never;

/** A string of at most `longest` UTF-16 units. */
export function text(longest: number): Reader<string> {
  return (value, at) => {
    if (typeof value !== "string") return wrong(at, "a text", value);
    return value.length <= longest
      ? success(value)
      : wrong(at, `a text of at most ${longest} units`, value.length);
  };
}

/** A whole number from `least` to `greatest`, both inclusive. */
export function whole(least: number, greatest: number): Reader<number> {
  return (value, at) =>
    typeof value === "number" && Number.isInteger(value) && value >= least && value <= greatest
      ? success(value)
      : wrong(at, `a whole number from ${least} to ${greatest}`, value);
}

/** A finite number from `least` to `greatest`, both inclusive. */
export function amount(least: number, greatest: number): Reader<number> {
  return (value, at) =>
    typeof value === "number" && value >= least && value <= greatest
      ? success(value)
      : wrong(at, `a number from ${least} to ${greatest}`, value);
}

export const boolean: Reader<boolean> = (value, at) =>
  typeof value === "boolean" ? success(value) : wrong(at, "true or false", value);

/** One of a few fixed words. */
export function oneOf<Word extends string>(words: readonly Word[]): Reader<Word> {
  return (value, at) => {
    const word = words.find((each) => each === value);
    return word === undefined ? wrong(at, `one of ${words.join(", ")}`, value) : success(word);
  };
}

/** Null, or what the reader gives. */
export function nullable<Value>(read: Reader<Value>): Reader<Value | null> {
  return (value, at) => (value === null ? success(null) : read(value, at));
}

/** A list of at most `longest` entries. */
export function list<Value>(read: Reader<Value>, longest: number): Reader<readonly Value[]> {
  return (value, at) => {
    if (!Array.isArray(value)) return wrong(at, "a list", value);
    if (value.length > longest) return wrong(at, `a list of at most ${longest} entries`, value.length);
    const values: Value[] = [];
    for (const [index, entry] of value.entries()) {
      const result = read(entry, `${at}[${index}]`);
      if (!result.ok) return result;
      values.push(result.value);
    }
    return success(values);
  };
}

/** An object with exactly these fields; others are left behind. */
export function object<Value extends object>(fields: {
  readonly [Key in keyof Value]-?: Reader<Value[Key]>;
}): Reader<Value> {
  const names = Object.keys(fields) as (keyof Value & string)[]; // Object.keys forgets the names' type.
  return (value, at) => {
    if (typeof value !== "object" || value === null) return wrong(at, "an object", value);
    const source = value as Record<string, unknown>; // Any non-null object can be read by name.
    const entries: [string, unknown][] = [];
    for (const name of names) {
      const result = fields[name](Object.hasOwn(source, name) ? source[name] : undefined, `${at}.${name}`);
      if (!result.ok) return result;
      entries.push([name, result.value]);
    }
    return success(Object.fromEntries(entries) as Value); // Every field of Value was just read.
  };
}

/** An object whose `kind` says which of the readers knows the rest. */
export function variant<Value extends { readonly kind: string }>(cases: {
  readonly [Kind in Value["kind"]]: Reader<Extract<Value, { readonly kind: Kind }>>;
}): Reader<Value> {
  const kinds = Object.keys(cases) as Value["kind"][]; // Object.keys forgets the names' type.
  const readKind = object<{ readonly kind: Value["kind"] }>({ kind: oneOf(kinds) });
  return (value, at) => {
    const kind = readKind(value, at);
    return kind.ok ? cases[kind.value.kind](value, at) : kind;
  };
}

function wrong(at: string, expected: string, found: unknown): Result<never> {
  return failure("saved/wrong-shape", `${at} should be ${expected}, found ${shown(found)}.`);
}

function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string") return JSON.stringify(value.slice(0, 40));
  return typeof value === "object" && value !== null
    ? Array.isArray(value)
      ? "a list"
      : "an object"
    : String(value);
}
