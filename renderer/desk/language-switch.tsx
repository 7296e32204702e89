import type { ReactElement } from "react";
import type { LecternBridge } from "../../electron/contract/bridge.ts";
import { languageNames, languages } from "../../slides/language/interface-languages.ts";
import { spokenNow, words } from "../shared/words.ts";
import "./language-switch.css";

/** The interface's languages, each by its own name; choosing one redraws every window. */
export function LanguageSwitch({ lectern }: { readonly lectern: LecternBridge }): ReactElement {
  return (
    <p className="desk-language" role="group" aria-label={words.desk.language}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === spokenNow()}
          onClick={() => void lectern.request("language:choose", { language })}
        >
          {languageNames[language]}
        </button>
      ))}
    </p>
  );
}
