import type { ReactElement, ReactNode } from "react";
import type { Deck } from "../../../slides/deck/deck.ts";
import type { Pace } from "../../../slides/session/time/pace.ts";
import type { TimePlan } from "../../../slides/session/time/timing.ts";
import { durationWords, elapsedWords, wallTimeWords } from "../../shared/clock-words.ts";
import { slideTitle } from "../../shared/slide-title.ts";
import type { LiveShow } from "../../shared/use-session.ts";
import { words } from "../../shared/words.ts";
import { useTime } from "./use-time.ts";

interface PacePaneProps {
  readonly show: LiveShow;
  /** Words a minute. */
  readonly pace: number;
  /** What stands above it. */
  readonly children: ReactNode;
}

/** How far the briefing is, in slides and in time: calm words, and a bar with the place where one should be by now. */
export function PacePane({ show, pace, children }: PacePaneProps): ReactElement {
  const { deck, snapshot } = show;
  const { position, timing } = snapshot.session;
  const time = useTime(show, pace);
  const [number, count] = [position.slide + 1, deck.slides.length];
  const standing = time.pace ?? { kind: "on-time", byMs: 0 };
  return (
    <section className="pace" aria-label={words.time.pace}>
      {children}
      <p className="pace-line">
        <span className={`pace-${standing.kind}`}>
          {time.pace === null ? words.time.toReadAll(durationWords(time.readingMs)) : paceWords(time.pace)}
        </span>
        <span>{planWords(timing.plan)}</span>
      </p>
      <div className="pace-bar">
        <progress aria-label={words.presenter.progress} value={number} max={count} />
        {time.expectedSlide !== null && (
          <span
            className="pace-mark"
            style={{ insetInlineStart: `${(time.expectedSlide / count) * 100}%` }}
          />
        )}
      </div>
      <p className="pace-line pace-slide">
        <span className="pace-section">{sectionOf(deck, position.slide)}</span>
        <span className={`pace-${time.slidePace.kind}`}>
          {words.time.onThisSlide(elapsedWords(time.slideSpentMs), elapsedWords(time.slideTargetMs))}
        </span>
      </p>
    </section>
  );
}

/** A standing in words: "on time", "2 min ahead". */
function paceWords({ kind, byMs }: Pace): string {
  return kind === "on-time" ? words.time.onTime : words.time[kind](durationWords(byMs));
}

function planWords(plan: TimePlan | null): string {
  if (plan === null) return words.time.noPlan;
  return plan.kind === "length"
    ? words.time.plannedLength(durationWords(plan.ms))
    : words.time.plannedUntil(wallTimeWords(new Date(plan.wallMs)));
}

function sectionOf(deck: Deck, slide: number): string {
  const here = deck.slides[slide];
  return slideTitle(deck.slides.find((each) => each.id === here?.section)) || deck.title;
}
