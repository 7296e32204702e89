import { useLayoutEffect, useMemo, useRef } from "react";
import type { ReactElement } from "react";
import type { Deck } from "../../../slides/deck/deck.ts";
import { chooseRoute } from "../../../slides/routes/chosen-route.ts";
import { routesOf, slideMs, type RouteMinutes } from "../../../slides/routes/route.ts";
import type { Action, Session } from "../../../slides/session/session.ts";
import { durationWords } from "../../shared/clock-words.ts";
import { routeWords } from "../../shared/route-words.ts";
import { words } from "../../shared/words.ts";
import { NotBriefed } from "./not-briefed.tsx";
import "./route.css";

interface RoutePanelProps {
  readonly deck: Deck;
  readonly session: Session;
  readonly onAct: (action: Action) => void;
  /** Keeps a text as a file under a name. */
  readonly onSave: (name: string, text: string) => void;
}

/** The versions of the deck to choose from, and what the chosen one leaves out. */
export function RoutePanel({ deck, session, onAct, onSave }: RoutePanelProps): ReactElement {
  const chosen = session.route?.minutes ?? null;
  const versions = useMemo(() => versionsOf(deck), [deck]);
  const panel = useRef<HTMLElement>(null);
  // Before the window is painted: Enter and Tab belong to what one sees.
  useLayoutEffect(() => panel.current?.querySelector<HTMLElement>("[aria-pressed=true]")?.focus(), []);
  return (
    <section className="side-panel routes" aria-label={words.routes.title} ref={panel}>
      <header>
        <h2 className="panel-title">{words.routes.title}</h2>
        <button type="button" onClick={() => onAct({ kind: "panel", panel: "routes" })}>
          {words.presenter.closeOverview}
        </button>
      </header>
      <ul className="routes-choice">
        {versions.map(({ minutes, slides, ms }) => (
          <li key={minutes ?? 0}>
            <button
              type="button"
              aria-pressed={minutes === chosen}
              onClick={() => onAct({ kind: "route", route: chooseRoute(deck, minutes) })}
            >
              <b>{routeWords(minutes)}</b> <span>{words.routes.holds(slides, durationWords(ms))}</span>
            </button>
          </li>
        ))}
      </ul>
      {session.route !== null && (
        <NotBriefed deck={deck} session={session} route={session.route} onAct={onAct} onSave={onSave} />
      )}
    </section>
  );
}

/** A version as it is offered; null minutes are the whole deck. */
interface Version {
  readonly minutes: RouteMinutes | null;
  readonly slides: number;
  readonly ms: number;
}

function versionsOf(deck: Deck): readonly Version[] {
  const show = deck.slides.filter(({ standing }) => standing === "main");
  const whole = {
    minutes: null,
    slides: show.length,
    ms: show.reduce((sum, slide) => sum + slideMs(slide), 0),
  };
  const shorter = routesOf(deck).map(({ minutes, briefed, ms }) => ({ minutes, slides: briefed.length, ms }));
  return [whole, ...shorter];
}
