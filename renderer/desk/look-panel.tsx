import type { ReactElement } from "react";
import { TRANSITIONS } from "../../slides/look/look.ts";
import { Choice } from "../shared/look/choice.tsx";
import { ThemeChoice } from "../shared/look/theme-choice.tsx";
import { words } from "../shared/words.ts";
import type { LookChoice } from "./use-look.ts";
import "./drop-down.css";
import "./look-panel.css";

/** How the deck shall look: shut until one wants to change it. */
export function LookPanel({ choice }: { readonly choice: LookChoice }): ReactElement {
  const { look, onDress, onChooseBrand, onDropBrand } = choice;
  return (
    <details className="drop-down">
      <summary className="quiet">{words.look.title}</summary>
      <div className="drop-down-choices look-choices">
        <ThemeChoice theme={look.theme} onTheme={(theme) => onDress({ theme })} />
        <Choice
          legend={words.look.transition}
          values={TRANSITIONS}
          labels={words.look.transitions}
          value={look.transition}
          onValue={(transition) => onDress({ transition })}
        />
        <label className="look-builds">
          <input
            type="checkbox"
            checked={look.builds}
            onChange={(event) => onDress({ builds: event.target.checked })}
          />
          {words.look.builds}
        </label>
        <p className="look-brand">
          <span>{look.brand?.name ?? words.look.noBrand}</span>
          <button type="button" className="quiet" onClick={onChooseBrand}>
            {words.look.chooseBrand}
          </button>
          {look.brand !== null && (
            <button type="button" className="quiet" onClick={onDropBrand}>
              {words.look.dropBrand}
            </button>
          )}
        </p>
      </div>
    </details>
  );
}
