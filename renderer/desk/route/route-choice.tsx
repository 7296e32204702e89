import { useMemo } from "react";
import type { ReactElement } from "react";
import type { Deck } from "../../../slides/deck/deck.ts";
import { ROUTE_MINUTES, routesOf, type RouteMinutes } from "../../../slides/routes/route.ts";
import { durationWords } from "../../shared/clock-words.ts";
import { Choice } from "../../shared/look/choice.tsx";
import { words } from "../../shared/words.ts";
import "./route-choice.css";

interface RouteChoiceProps {
  readonly deck: Deck;
  readonly onRoute: (route: RouteMinutes | null) => void;
}

type Value = "whole" | `${RouteMinutes}`;

const VALUES: readonly Value[] = ["whole", "20", "10", "5", "2"];

/** Which version of the deck is briefed, and what that comes to. */
export function RouteChoice({ deck, onRoute }: RouteChoiceProps): ReactElement {
  const routes = useMemo(() => routesOf(deck), [deck]);
  const route = routes.find(({ minutes }) => minutes === deck.route);
  return (
    <div className="route-choice">
      <Choice
        legend={words.routes.legend}
        values={VALUES}
        labels={{ whole: words.routes.whole, "20": "20", "10": "10", "5": "5", "2": "2" }}
        value={deck.route === null ? "whole" : `${deck.route}`}
        onValue={(value) => onRoute(minutesOf(value))}
      />
      <p role="status">
        {route !== undefined &&
          `${words.routes.holds(route.briefed.length, durationWords(route.ms))} · ${words.routes.notBriefedCount(route.notBriefed.length)}`}
      </p>
    </div>
  );
}

function minutesOf(value: Value): RouteMinutes | null {
  return ROUTE_MINUTES.find((minutes) => String(minutes) === value) ?? null;
}
