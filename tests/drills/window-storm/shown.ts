import type { Page } from "playwright-core";
import { audiencePosition } from "../../../slides/session/position.ts";
import type { Snapshot } from "../../../slides/session/session.ts";
import { elapsedSince } from "../../../slides/session/snapshot.ts";

/** What a window shows, as a person would read it off. */
export interface Shown {
  /** From 1, as slides are numbered for people. */
  readonly slide: number;
  readonly build: number;
  readonly curtain: string;
  /** The clock, whole seconds and whether it runs; null where the window has none. */
  readonly clock: { readonly seconds: number; readonly kind: string } | null;
}

/** What both windows shall show, by the host's snapshot, now (wall time, milliseconds). */
export function expected(
  { session, ...snapshot }: Snapshot,
  nowMs: number,
): Record<"audience" | "presenter", Shown> {
  const { slide, build } = audiencePosition(session);
  const elapsedMs = elapsedSince({ session, ...snapshot }, nowMs - snapshot.wallMs);
  return {
    audience: { slide: slide + 1, build, curtain: session.curtain, clock: null },
    presenter: {
      slide: session.position.slide + 1,
      build: session.position.build,
      curtain: session.curtain === "open" ? "open" : "told",
      clock: { seconds: Math.floor(elapsedMs / 1000), kind: session.clock.kind },
    },
  };
}

/** Reads the audience's window; null while it shows no slide. */
export function readAudience(page: Page): Promise<Shown | null> {
  return page.evaluate(() => {
    const slide = document.querySelector<HTMLElement>(".slides > section.present");
    const main = document.querySelector<HTMLElement>("main.audience");
    if (slide === null || main === null) return null;
    return {
      slide: Number(slide.dataset["number"]),
      build: slide.querySelectorAll(".fragment.visible").length,
      curtain: main.dataset["curtain"] ?? "",
      clock: null,
    };
  });
}

/** Reads the presenter's window; null while it shows no slide. */
export function readPresenter(page: Page): Promise<Shown | null> {
  return page.evaluate(() => {
    const progress = document.querySelector<HTMLProgressElement>(".pace-bar progress");
    const shown = document.querySelector(".screens-current .page[data-shown=true]");
    const clock = document.querySelector(".console-clock");
    const time = clock?.querySelector("time")?.textContent ?? "";
    if (progress === null || shown === null || clock === null) return null;
    return {
      slide: progress.value,
      build: shown.querySelectorAll(".fragment:not(.not-yet)").length,
      curtain: document.querySelector(".signs > p") === null ? "open" : "told",
      clock: {
        seconds: time.split(":").reduce((sum, part) => sum * 60 + Number(part), 0),
        kind: /console-clock-(\w+)/u.exec(clock.className)?.[1] ?? "",
      },
    };
  });
}

/** Whether a window shows what it shall, its clock within so many seconds. */
export function agrees(shown: Shown | null, shall: Shown, slackSeconds: number): boolean {
  if (shown === null) return false;
  const { clock, ...place } = shown;
  const { clock: clockShall, ...placeShall } = shall;
  if (JSON.stringify(place) !== JSON.stringify(placeShall)) return false;
  if (clock === null || clockShall === null) return clock === clockShall;
  return clock.kind === clockShall.kind && Math.abs(clock.seconds - clockShall.seconds) <= slackSeconds;
}
