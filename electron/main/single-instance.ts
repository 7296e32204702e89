import { app } from "electron";
import { memoOfArguments } from "./start-arguments.ts";

/** What other starts and the system hand to the running Lectern. */
export interface Inbox {
  /**
   * Calls the listener with the absolute path of every memo that is handed in, this start's own first; with null for
   * a second start that named none.
   */
  readonly listen: (listener: (memo: string | null) => void) => void;
}

/** Makes this the only running Lectern; null when another one runs, which then has this one's memo. */
export function claimSingleInstance(): Inbox | null {
  const memo = memoOfArguments(process.argv, app.isPackaged, process.cwd());
  if (!app.requestSingleInstanceLock({ memo })) return null;

  let waiting: (string | null)[] = memo === null ? [] : [memo];
  let hear: ((memo: string | null) => void) | null = null;
  const take = (handed: string | null): void => {
    if (hear === null) waiting.push(handed);
    else hear(handed);
  };
  app.on("second-instance", (_event, _argv, _folder, data) => take(memoIn(data)));
  app.on("open-file", (event, path) => {
    event.preventDefault();
    take(path);
  });
  return {
    listen: (listener) => {
      hear = listener;
      for (const handed of waiting) listener(handed);
      waiting = [];
    },
  };
}

/** What another start sent; it is another program as far as we know. */
function memoIn(data: unknown): string | null {
  const memo: unknown = typeof data === "object" && data !== null && "memo" in data ? data.memo : null;
  return typeof memo === "string" ? memo : null;
}
