import { useLayoutEffect, useState } from "react";
import type { LecternBridge } from "../../electron/contract/bridge.ts";
import type { Show } from "../../electron/contract/channels.ts";
import type { Deck } from "../../slides/deck/deck.ts";
import type { Problem } from "../../slides/result.ts";
import type { Snapshot } from "../../slides/session/session.ts";
import { isNewer } from "../../slides/session/snapshot.ts";

/** What a presenting window draws. */
export interface LiveShow extends Show {
  /** This window's monotonic time when the snapshot came, milliseconds; the clock goes on from there. */
  readonly receivedMs: number;
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
    const ask = async (): Promise<void> => {
      asked += 1;
      const question = asked;
      const answer = await lectern.request("show:get", null);
      if (question !== asked) return;
      setState(
        answer.ok
          ? { kind: "live", show: received(answer.value) }
          : { kind: "problem", problem: answer.problem },
      );
    };
    const stops = [
      lectern.listen("session:snapshot", (snapshot) => setState((before) => withSnapshot(before, snapshot))),
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
  return { kind: "live", show: received({ ...before.show, snapshot }) };
}

function received(show: Show): LiveShow {
  return { ...show, deck: inChosenTheme(show), receivedMs: performance.now() };
}

/** The deck in the theme that was chosen while presenting; the same object as long as that stays. */
function inChosenTheme({ deck, snapshot }: Show): Deck {
  const theme = snapshot.session.theme ?? deck.look.theme;
  return theme === deck.look.theme ? deck : { ...deck, look: { ...deck.look, theme } };
}
