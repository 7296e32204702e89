import { useLayoutEffect, useState } from "react";
import type { LecternBridge } from "../../../electron/contract/bridge.ts";
import type { SlideDifference } from "../../../slides/arrangement/compare-decks.ts";

/** How the newer version of the deck that waits differs, slide by slide; null while none waits. */
export function useOffer(lectern: LecternBridge): readonly SlideDifference[] | null {
  const [differences, setDifferences] = useState<readonly SlideDifference[] | null>(null);
  useLayoutEffect(() => {
    let asked = 0;
    const ask = async (): Promise<void> => {
      asked += 1;
      const question = asked;
      const answer = await lectern.request("offer:get", null);
      // Where there are no offers, none waits.
      if (question === asked) setDifferences(answer.ok ? answer.value : null);
    };
    const stop = lectern.listen("offer:changed", () => void ask());
    void ask();
    return () => {
      asked = Number.NaN;
      stop();
    };
  }, [lectern]);
  return differences;
}
