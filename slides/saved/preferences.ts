import { languages, type Language } from "../language/interface-languages.ts";
import { failure, success, type Result } from "../result.ts";
import { nullable, object, oneOf, type Reader } from "./reader.ts";

/** The version of what is stored; preferences of another version are left aside for the defaults. */
const VERSION = 1;

/** What a person chose once and for all on this machine. */
export interface Preferences {
  readonly version: typeof VERSION;
  /** The interface's language, or null for the system's. */
  readonly language: Language | null;
}

export const defaultPreferences: Preferences = { version: VERSION, language: null };

/** Checks preferences that were stored. */
export function readPreferences(value: unknown): Result<Preferences> {
  return preferences(value, "preferences");
}

const version: Reader<typeof VERSION> = (value, at) =>
  value === VERSION
    ? success(VERSION)
    : failure("saved/other-version", `${at} is ${String(value)}, not ${VERSION}.`);

const preferences: Reader<Preferences> = object<Preferences>({
  version,
  language: nullable(oneOf(languages)),
});
