import type { Snapshot } from "../../../slides/session/session.ts";
import { agrees, expected, type Shown } from "./shown.ts";
import type { WindowGust } from "./window-gust.ts";

/** A briefing in real windows, over which storms blow. */
export interface StormShow {
  readonly name: string;
  /** Does to the windows what the gust says; what this kind of show has not (displays in a browser) is passed over. */
  readonly suffer: (gust: WindowGust) => Promise<void>;
  /** What the host has, and what each window shows; null for a window that is not there yet. */
  readonly look: () => Promise<{
    readonly host: Snapshot | null;
    readonly audience: Shown | null;
    readonly presenter: Shown | null;
  }>;
  readonly close: () => Promise<void>;
}

/** How long windows may take to agree after a storm, milliseconds: reloads and restarted processes are in it. */
const SETTLES_MS = 15_000;

/** Blows a storm over a show; what its windows disagree on in the end, in words, or null when they agree. */
export async function blowOver(show: StormShow, storm: readonly WindowGust[]): Promise<string | null> {
  for (const gust of storm) await show.suffer(gust);
  const until = Date.now() + SETTLES_MS;
  for (;;) {
    const began = Date.now();
    const { host, ...windows } = await show.look();
    const shall = host === null ? null : expected(host, began);
    // One window is read after the other: clocks may be apart by as long as that takes, and by a second that turns.
    const slackSeconds = 1 + (Date.now() - began) / 1000;
    if (
      shall !== null &&
      agrees(windows.audience, shall.audience, slackSeconds) &&
      agrees(windows.presenter, shall.presenter, slackSeconds)
    )
      return null;
    if (Date.now() > until)
      return `${show.name}: ${JSON.stringify({ shall, ...windows })} after ${JSON.stringify(storm)}`;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
