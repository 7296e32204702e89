/** Electron's `Input` for a key that goes down. */
export interface Input {
  readonly type: "keyDown";
  readonly key: string;
  readonly code: string;
  readonly isAutoRepeat: boolean;
  readonly isComposing: boolean;
  readonly shift: boolean;
  readonly control: boolean;
  readonly alt: boolean;
  readonly meta: boolean;
}

const signCodes: Readonly<Record<string, string>> = {
  " ": "Space",
  ".": "Period",
  ",": "Comma",
  "?": "Slash",
  "+": "Equal",
  "-": "Minus",
};

/** What main hears of a key that Playwright would name like this: "PageDown", "b", "Shift+F5". */
export function inputOf(name: string): Input {
  const parts = name === "+" ? ["+"] : name.split("+");
  const last = parts.at(-1) ?? "";
  const key = last === "Space" ? " " : last;
  const held = parts.slice(0, -1);
  return {
    type: "keyDown",
    key,
    code: codeOf(key),
    isAutoRepeat: false,
    isComposing: false,
    shift: held.includes("Shift"),
    control: held.includes("Control"),
    alt: held.includes("Alt"),
    meta: held.includes("Meta"),
  };
}

function codeOf(key: string): string {
  if (/^[a-z]$/i.test(key)) return `Key${key.toUpperCase()}`;
  if (/^\d$/.test(key)) return `Digit${key}`;
  return signCodes[key] ?? key;
}
