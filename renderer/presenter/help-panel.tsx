import type { ReactElement } from "react";
import type { Theme } from "../../slides/look/themes.ts";
import { chordsOf, KEY_MAP } from "../../slides/session/keys.ts";
import type { Action } from "../../slides/session/session.ts";
import { ThemeChoice } from "../shared/look/theme-choice.tsx";
import { words } from "../shared/words.ts";

interface HelpPanelProps {
  readonly direction: "ltr" | "rtl";
  /** The theme that the audience sees. */
  readonly theme: Theme;
  readonly onAct: (action: Action) => void;
}

/** The key map as it is, without the rows that only add a modifier. */
export function HelpPanel({ direction, theme, onAct }: HelpPanelProps): ReactElement {
  const rows = KEY_MAP.flatMap((row) => {
    const meaning = words.keys[row.id];
    const chords = chordsOf(row, direction);
    return meaning === null || chords.some((chord) => chord.startsWith("Alt+"))
      ? []
      : [{ id: row.id, meaning, chords }];
  });
  return (
    <section className="panel help" aria-label={words.presenter.help}>
      <header>
        <h2 className="panel-title">{words.presenter.help}</h2>
        <button type="button" onClick={() => onAct({ kind: "panel", panel: "help" })}>
          {words.presenter.closeOverview}
        </button>
      </header>
      <dl>
        {rows.map((row) => (
          <div key={row.id}>
            <dt>{row.meaning}</dt>
            <dd>
              {row.chords.map((chord) => (
                <kbd key={chord}>{capsOf(chord)}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p>{words.presenter.helpHint}</p>
      <ThemeChoice theme={theme} onTheme={(chosen) => onAct({ kind: "theme", theme: chosen })} />
    </section>
  );
}

function capsOf(chord: string): string {
  if (chord.length === 1) return words.keyCap(chord);
  return chord.split("+").map(words.keyCap).join("+");
}
