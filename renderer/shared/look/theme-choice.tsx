import type { ReactElement } from "react";
import { THEMES, type Theme } from "../../../slides/look/themes.ts";
import { words } from "../words.ts";
import { Choice } from "./choice.tsx";

interface ThemeChoiceProps {
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
}

/** Light, dark or high contrast. */
export function ThemeChoice({ theme, onTheme }: ThemeChoiceProps): ReactElement {
  return (
    <Choice
      legend={words.look.theme}
      values={THEMES}
      labels={words.look.themes}
      value={theme}
      onValue={onTheme}
    />
  );
}
