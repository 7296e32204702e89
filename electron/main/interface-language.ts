import { app } from "electron";
import { spokenLanguage, type Language } from "../../slides/language/interface-languages.ts";
import type { PreferenceStore } from "./preference-store.ts";
import type { Windows } from "./windows.ts";
import { speak } from "./words.ts";

/** The language of every window and of the shell's own words. */
export interface InterfaceLanguage {
  readonly current: () => Language;
  /** Speaks another language from now on, in all windows, and keeps that. */
  readonly choose: (language: Language) => void;
}

/** Speaks the language that was chosen on this machine, else the system's. `onChange` redraws what the shell itself shows. */
export function speakInterface(
  windows: Windows,
  preferences: PreferenceStore,
  onChange: () => void,
): InterfaceLanguage {
  let current = preferences.current().language ?? spokenLanguage(app.getPreferredSystemLanguages());
  speak(current);
  return {
    current: () => current,
    choose: (language) => {
      current = language;
      preferences.change({ language });
      speak(language);
      onChange();
      windows.broadcast("language:changed", language);
    },
  };
}
