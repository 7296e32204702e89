import type { ReactElement } from "react";
import { INK_COLOURS } from "../../../slides/session/ink/ink.ts";
import type { InkColour } from "../../../slides/session/ink/ink.ts";
import type { Action, Session } from "../../../slides/session/session.ts";
import type { OverlayStore } from "../../shared/overlay/overlay-store.ts";
import { words } from "../../shared/words.ts";

interface ToolBarProps {
  readonly session: Session;
  readonly store: OverlayStore;
  readonly colour: InkColour;
  readonly onColour: (colour: InkColour) => void;
  readonly onAct: (action: Action) => void;
}

/** The tool in hand: its name, what it does, the pen's colours, a way to lay it down. Nothing while none is in hand. */
export function ToolBar({ session, store, colour, onColour, onAct }: ToolBarProps): ReactElement | null {
  const { tool, position } = session;
  if (tool === null) return null;
  const said = words.audienceControls;
  const inks = tool === "pen" || tool === "eraser";
  return (
    <div className="tool-bar" role="group" aria-label={said.tools[tool]}>
      <p>
        <b>{said.tools[tool]}</b> {said.toolHints[tool]}
      </p>
      {tool === "pen" && (
        <span className="tool-colours">
          {INK_COLOURS.map((each) => (
            <button
              key={each}
              type="button"
              className="tool-colour"
              data-colour={each}
              aria-label={said.colours[each]}
              aria-pressed={each === colour}
              onClick={() => onColour(each)}
            />
          ))}
        </span>
      )}
      {inks && (
        <>
          <button type="button" onClick={() => store.draw({ kind: "undo", slide: position.slide })}>
            {said.undo}
          </button>
          <button type="button" onClick={() => store.draw({ kind: "clear", slide: position.slide })}>
            {said.clear}
          </button>
        </>
      )}
      <button type="button" onClick={() => onAct({ kind: "tool", tool })}>
        {said.layDown}
      </button>
    </div>
  );
}
