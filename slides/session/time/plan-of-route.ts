import type { ChosenRoute } from "../../routes/chosen-route.ts";
import type { TimePlan } from "./timing.ts";

/** The time that a shorter version is made for; null for the whole deck, which has no length of its own. */
export function planOfRoute(route: ChosenRoute | null): TimePlan | null {
  return route === null ? null : planOfMinutes(route.minutes);
}

/** A plan of so many minutes. */
export function planOfMinutes(minutes: number): TimePlan {
  return { kind: "length", ms: minutes * 60_000 };
}

/** The plan after another version was chosen: one that the briefer set stays, one that came with a version goes with it. */
export function planAfterRoute(
  plan: TimePlan | null,
  before: ChosenRoute | null,
  after: ChosenRoute | null,
): TimePlan | null {
  const own = planOfRoute(before);
  const cameAlong = plan === null || (plan.kind === "length" && own?.kind === "length" && plan.ms === own.ms);
  return cameAlong ? planOfRoute(after) : plan;
}
