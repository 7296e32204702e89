import type { ReactElement } from "react";
import { words } from "../../shared/words.ts";

/** A shortcut as it is printed on the keys; whoever hears the window is told by `aria-keyshortcuts`. */
export function KeyCaps({ keys }: { readonly keys: readonly string[] }): ReactElement {
  return (
    <kbd className="key-caps" aria-hidden="true">
      {keys.map((key) => words.keyCap(key)).join(" ")}
    </kbd>
  );
}

/** A shortcut as `aria-keyshortcuts` has it. */
export function shortcutOf(keys: readonly string[]): string {
  const named: Readonly<Record<string, string>> = {
    Ctrl: "Control",
    Esc: "Escape",
    "↑": "ArrowUp",
    "↓": "ArrowDown",
  };
  return keys.map((key) => named[key] ?? key).join("+");
}
