import type { ReactElement } from "react";
import { createRoot } from "react-dom/client";
import { installTrustedTypes } from "./trusted.ts";
import "./theme/theme.css";
import "./window.css";

/** Draws a window into its page's #root, once. */
export function mountWindow(content: ReactElement): void {
  installTrustedTypes();
  const root = document.getElementById("root");
  if (root === null) throw new Error("The page has no #root");
  createRoot(root).render(content);
}
