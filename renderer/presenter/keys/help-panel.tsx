import { useState } from "react";
import type { ReactElement } from "react";
import type { Theme } from "../../../slides/look/themes.ts";
import type { KeyChanges } from "../../../slides/session/key-changes.ts";
import type { Action } from "../../../slides/session/session.ts";
import type { KeysNow } from "../../shared/key-label.ts";
import { ThemeChoice } from "../../shared/look/theme-choice.tsx";
import { words } from "../../shared/words.ts";
import { helpRows } from "./help-rows.ts";
import { KeyChooser } from "./key-chooser.tsx";
import { KeyList } from "./key-list.tsx";
import "./keys.css";

interface HelpPanelProps {
  readonly keys: KeysNow;
  /** What of the keys the briefer has changed. */
  readonly changes: KeyChanges;
  /** The theme that the audience sees. */
  readonly theme: Theme;
  readonly onAct: (action: Action) => void;
  readonly onKeys: (changes: KeyChanges) => void;
}

/** The key map as it is, and other keys for those who want them. */
export function HelpPanel({ keys, changes, theme, onAct, onKeys }: HelpPanelProps): ReactElement {
  const [changing, setChanging] = useState(false);
  const rows = helpRows(keys);
  return (
    <section className="panel help" aria-label={words.presenter.help}>
      <header>
        <h2 className="panel-title">{words.presenter.help}</h2>
        <span>
          <button type="button" aria-pressed={changing} onClick={() => setChanging(!changing)}>
            {changing ? words.keyChoice.done : words.keyChoice.change}
          </button>
          <button type="button" onClick={() => onAct({ kind: "panel", panel: "help" })}>
            {words.presenter.closeOverview}
          </button>
        </span>
      </header>
      {changing ? (
        <KeyChooser keys={keys} rows={rows} changes={changes} onKeys={onKeys} />
      ) : (
        <>
          <KeyList rows={rows} />
          <p>{words.presenter.helpHint}</p>
          <ThemeChoice theme={theme} onTheme={(chosen) => onAct({ kind: "theme", theme: chosen })} />
        </>
      )}
    </section>
  );
}
