import { useCallback, useEffect, useState } from "react";
import type { LecternBridge } from "../../../electron/contract/bridge.ts";
import type { Run } from "../../../slides/session/time/rehearsal.ts";

/** The deck's kept runs, and how they are deleted. */
export interface KeptRuns {
  readonly runs: readonly Run[];
  readonly onForget: () => void;
}

/** The kept runs as they were after the session's run with this number; 0 before the first. */
interface Known {
  readonly after: number;
  readonly runs: readonly Run[];
}

/** The runs that are kept of the deck; asked for again when `finished`, the number of the last one, changes. */
export function useRehearsals(lectern: LecternBridge, finished: number): KeptRuns {
  const [known, setKnown] = useState<Known>({ after: 0, runs: [] });
  useEffect(() => {
    let gone = false;
    const ask = async (): Promise<void> => {
      const answer = await lectern.request("rehearsal:get", null);
      if (answer.ok && !gone) setKnown({ after: finished, runs: answer.value.runs });
    };
    void ask();
    return () => {
      gone = true;
    };
  }, [lectern, finished]);
  const onForget = useCallback(() => {
    setKnown((before) => ({ ...before, runs: [] }));
    void lectern.request("rehearsal:forget", null);
  }, [lectern]);
  return { runs: known.runs, onForget };
}
