import { failure, success } from "../result.ts";
import type { Result } from "../result.ts";
import { boolean, object, text } from "../saved/reader.ts";
import type { Reader } from "../saved/reader.ts";

/** A key press as the browser reports it, reduced to what the key table needs. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly shift: boolean;
  readonly alt: boolean;
  readonly control: boolean;
  readonly meta: boolean;
}

/**
 * The name under which the key map looks a key press up: modifiers in the order Control, Alt, Shift, Meta, then the
 * key ("Shift+F5", "B", "."). Letters are upper case, caps lock or not; on a keyboard of another script the key's
 * place names the Latin letter. Shift does not count with signs and digits, because layouts differ in which need it.
 */
export function chordOf(press: KeyPress): string {
  const key = press.key === " " ? "Space" : (latinLetter(press) ?? press.key);
  const isSign = key.length === 1 && !/^[A-Z]$/.test(key);
  const modifiers = [
    press.control ? "Control+" : "",
    press.alt ? "Alt+" : "",
    press.shift && !isSign ? "Shift+" : "",
    press.meta ? "Meta+" : "",
  ];
  return modifiers.join("") + key;
}

/** Checks a key press that came from another window. */
export function readKeyPress(value: unknown): Result<KeyPress> {
  const read = keyPress(value, "key press");
  return read.ok ? success(read.value) : failure("session/bad-key", read.problem.message);
}

const keyPress: Reader<KeyPress> = object<KeyPress>({
  key: text(64),
  code: text(64),
  shift: boolean,
  alt: boolean,
  control: boolean,
  meta: boolean,
});

function latinLetter(press: KeyPress): string | null {
  if (/^[a-z]$/i.test(press.key)) return press.key.toUpperCase();
  const isOtherLetter = press.key.length === 1 && /^\p{L}$/u.test(press.key);
  return isOtherLetter ? (/^Key([A-Z])$/.exec(press.code)?.[1] ?? null) : null;
}
