import type { ReactElement } from "react";
import type { Action, Session } from "../../../slides/session/session.ts";
import { words } from "../../shared/words.ts";

interface RouteButtonProps {
  readonly session: Pick<Session, "route">;
  readonly onAct: (action: Action) => void;
}

/** Says which version is briefed and how many slides it leaves out; opens the choice. */
export function RouteButton({ session: { route }, onAct }: RouteButtonProps): ReactElement {
  return (
    <button type="button" onClick={() => onAct({ kind: "panel", panel: "routes" })}>
      {route === null
        ? words.routes.wholeDeck
        : `${words.routes.minutes(route.minutes)} · ${words.routes.notBriefedCount(route.leftOut.length)}`}
    </button>
  );
}
