import { useLayoutEffect, useState } from "react";
import { flushSync } from "react-dom";
import type { LecternBridge } from "../../electron/contract/bridge.ts";
import type { Show } from "../../electron/contract/channels.ts";
import type { Deck } from "../../slides/deck/deck.ts";
import type { Problem } from "../../slides/result.ts";
import type { Snapshot } from "../../slides/session/session.ts";
import { isNewer, underWayMs } from "../../slides/session/snapshot.ts";

/** What a presenting window draws. */
export interface LiveShow extends Show {
  /** This window's monotonic time when the snapshot was made, milliseconds; the clock goes on from there. */
  readonly madeMs: number;
}

export type ShowState =
  | { readonly kind: "waiting" }
  | { readonly kind: "live"; readonly show: LiveShow }
  | { readonly kind: "problem"; readonly problem: Problem };

/** The show as the host has it: asked for once, again when it changes; of two snapshots the newer one stands. */
export function useSession(lectern: LecternBridge): ShowState {
  const [state, setState] = useState<ShowState>({ kind: "waiting" });

  useLayoutEffect(() => {
    let asked = 0;
    /** The newest of all that came, whether its deck was here already or not. */
    let newest: Snapshot | null = null;
    const ask = async (): Promise<void> => {
      asked += 1;
      const question = asked;
      const answer = await lectern.request("show:get", null);
      if (question !== asked) return;
      setState(
        answer.ok
          ? { kind: "live", show: received(withNewest(answer.value, newest)) }
          : { kind: "problem", problem: answer.problem },
      );
    };
    const stops = [
      lectern.listen("session:snapshot", (snapshot) => {
        if (newest === null || isNewer(snapshot, newest)) newest = snapshot;
        // At once: a key's pixels must not wait for whatever else the page has to do.
        flushSync(() => setState((before) => withSnapshot(before, snapshot)));
      }),
      lectern.listen("show:changed", () => void ask()),
    ];
    void ask();
    return () => {
      asked = Number.NaN;
      for (const stop of stops) stop();
    };
  }, [lectern]);

  return state;
}

function withSnapshot(before: ShowState, snapshot: Snapshot): ShowState {
  if (before.kind !== "live" || !isNewer(snapshot, before.show.snapshot)) return before;
  if (!isOfDeck(snapshot, before.show.deck)) return before;
  return { kind: "live", show: received({ ...before.show, snapshot }) };
}

/** A snapshot may have overtaken the answer. */
function withNewest(show: Show, newest: Snapshot | null): Show {
  const overtaken = newest !== null && isNewer(newest, show.snapshot) && isOfDeck(newest, show.deck);
  return overtaken ? { ...show, snapshot: newest } : show;
}

/** Whether a snapshot can be drawn with this deck; that of a newer deck waits until the deck is here. */
function isOfDeck({ session }: Snapshot, deck: Deck): boolean {
  return session.builds.length === deck.slides.length;
}

function received(show: Show): LiveShow {
  return {
    ...show,
    deck: inChosenTheme(show),
    madeMs: performance.now() - underWayMs(show.snapshot, Date.now()),
  };
}

/** The deck in the theme that was chosen while presenting; the same object as long as that stays. */
function inChosenTheme({ deck, snapshot }: Show): Deck {
  const theme = snapshot.session.theme ?? deck.look.theme;
  return theme === deck.look.theme ? deck : { ...deck, look: { ...deck.look, theme } };
}
