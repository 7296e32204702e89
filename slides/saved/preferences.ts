import { languages, type Language } from "../language/interface-languages.ts";
import { failure, success, type Result } from "../result.ts";
import { readKeyChanges, type KeyChanges } from "../session/key-changes.ts";
import { readChosenDisplays, type ChosenDisplays } from "./chosen-displays.ts";
import { nullable, object, oneOf, whole, type Reader } from "./reader.ts";

/** The version of what is stored; version 1 is read as well, a later one is left aside for the defaults. */
const VERSION = 2;

/** What a person chose once and for all on this machine. */
export interface Preferences {
  readonly version: typeof VERSION;
  /** The interface's language, or null for the system's. */
  readonly language: Language | null;
  readonly keys: KeyChanges;
  readonly displays: ChosenDisplays;
}

export const defaultPreferences: Preferences = { version: VERSION, language: null, keys: [], displays: [] };

/** Checks preferences that were stored. */
export function readPreferences(value: unknown): Result<Preferences> {
  const version = object({ version: whole(0, Number.MAX_SAFE_INTEGER) })(value, "preferences");
  if (!version.ok) return version;
  switch (version.value.version) {
    case 1:
      return fromFirst(value, "preferences");
    case VERSION:
      return preferences(value, "preferences");
    default:
      return failure(
        "saved/other-version",
        `preferences.version is ${version.value.version}, not ${VERSION}.`,
      );
  }
}

const language = nullable(oneOf(languages));

const preferences: Reader<Preferences> = object<Preferences>({
  version: () => success(VERSION),
  language,
  keys: readKeyChanges,
  displays: readChosenDisplays,
});

/** Version 1 had the language alone. */
const fromFirst: Reader<Preferences> = (value, at) => {
  const read = object({ language })(value, at);
  return read.ok ? success({ ...defaultPreferences, ...read.value }) : read;
};
