import { cloneElement, useLayoutEffect, useSyncExternalStore, type ReactElement } from "react";
import { createRoot } from "react-dom/client";
import type { LecternBridge } from "../../electron/contract/bridge.ts";
import { installTrustedTypes } from "./trusted.ts";
import { interfaceDirection, onSpoken, speak, spokenNow } from "./words.ts";
import "./theme/theme.css";
import "./window.css";

/** Draws a window into its page's #root, once, in the language that is spoken, and anew when another one is. */
export function mountWindow(content: ReactElement): void {
  installTrustedTypes();
  const root = document.getElementById("root");
  if (root === null) throw new Error("The page has no #root");
  createRoot(root).render(<Spoken content={content} />);
}

/** Draws a window of the shell, which knows the language. */
export async function mountShellWindow(lectern: LecternBridge, content: ReactElement): Promise<void> {
  lectern.listen("language:changed", speak);
  const language = await lectern.request("language:get", null);
  if (language.ok) speak(language.value);
  mountWindow(content);
}

function Spoken({ content }: { readonly content: ReactElement }): ReactElement {
  const language = useSyncExternalStore(onSpoken, spokenNow);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = interfaceDirection();
  }, [language]);
  // React draws an element that is the same object only once.
  return cloneElement(content);
}
