import { THEME_COLOURS, THEMES, type Theme } from "../../slides/look/themes.ts";

/** The style sheet of the themes' colours, as source text. */
export function coloursCss(): string {
  return `${[
    ...THEMES.map((theme) => rule(selectorOf(theme), declarations(theme, theme !== "contrast"))),
    // Who asks the system for contrast gets it in the windows; slides keep the theme that was chosen for them.
    `@media (prefers-contrast: more) {\n${rule(":root", declarations("contrast", false))}\n}`,
  ].join("\n")}\n`;
}

/** Windows without a theme of their own are light. */
function selectorOf(theme: Theme): string {
  return theme === "light" ? `:root,\n[data-theme="light"]` : `[data-theme="${theme}"]`;
}

function declarations(theme: Theme, branded: boolean): readonly string[] {
  return Object.entries(THEME_COLOURS[theme]).map(
    ([use, colour]) => `--${use}: ${branded ? `var(--brand-${theme}-${use}, ${colour})` : colour}`,
  );
}

function rule(selector: string, lines: readonly string[]): string {
  return `${selector} {\n${lines.map((line) => `  ${line};`).join("\n")}\n}`;
}
