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
 * place names the Latin letter or sign, and so it names the digit where the layout wants Shift for digits (French,
 * Czech). Shift does not count with signs and digits, because layouts differ in which need it.
 */
export function chordOf(press: KeyPress): string {
  const key = press.key === " " ? "Space" : (latinLetter(press) ?? placeOfDigit(press) ?? press.key);
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

/** The digit of a key in the upper row that writes another sign without Shift. */
function placeOfDigit({ key, code, shift }: KeyPress): string | null {
  return shift || key.length !== 1 ? null : (/^Digit([0-9])$/.exec(code)?.[1] ?? null);
}

/** Keys that write signs of the key map in the Latin layouts, and letters in others. */
const SIGNS: Readonly<Record<string, string>> = { Period: ".", Comma: ",", Slash: "/" };

function latinLetter(press: KeyPress): string | null {
  if (/^[a-z]$/i.test(press.key)) return press.key.toUpperCase();
  if (!/^\p{L}$/u.test(press.key)) return null;
  const letter = /^Key([A-Z])$/.exec(press.code)?.[1];
  const isOtherScript = !/^\p{Script=Latin}$/u.test(press.key);
  return letter ?? (isOtherScript ? (SIGNS[press.code] ?? null) : null);
}
