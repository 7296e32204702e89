import { app } from "electron";
import { readDress } from "../../slides/saved/look.ts";
import { nullable, object, text, whole, type Reader } from "../../slides/saved/reader.ts";
import { MOST_SLIDES } from "../../slides/session/snapshot.ts";
import { MOST_MINUTES } from "../../slides/session/start.ts";
import { memoOfArguments, type HandedMemo } from "./start-arguments.ts";

/** The longest path that a system has, UTF-16 units (Windows with long paths). */
const LONGEST_PATH = 32_767;

/** What other starts and the system hand to the running Lectern. */
export interface Inbox {
  /**
   * Calls the listener with every memo that is handed in, this start's own first; with null for a second start that
   * named none.
   */
  readonly listen: (listener: (memo: HandedMemo | null) => void) => void;
}

/** Makes this the only running Lectern; null when another one runs, which then has this one's memo. */
export function claimSingleInstance(): Inbox | null {
  const memo = memoOfArguments(process.argv, app.isPackaged, process.cwd());
  if (!app.requestSingleInstanceLock({ memo })) return null;

  let waiting: (HandedMemo | null)[] = memo === null ? [] : [memo];
  let hear: ((memo: HandedMemo | null) => void) | null = null;
  const take = (handed: HandedMemo | null): void => {
    if (hear === null) waiting.push(handed);
    else hear(handed);
  };
  app.on("second-instance", (_event, _argv, _folder, data) => take(memoIn(data)));
  app.on("open-file", (event, path) => {
    event.preventDefault();
    take({ path, slide: 0, minutes: null, dress: null, brand: null });
  });
  return {
    listen: (listener) => {
      hear = listener;
      for (const handed of waiting) listener(handed);
      waiting = [];
    },
  };
}

const handedMemo: Reader<HandedMemo> = object<HandedMemo>({
  path: text(LONGEST_PATH),
  slide: whole(0, MOST_SLIDES),
  minutes: nullable(whole(1, MOST_MINUTES)),
  dress: nullable(readDress),
  brand: nullable(text(LONGEST_PATH)),
});

/** What another start sent; it is another program as far as we know. */
function memoIn(data: unknown): HandedMemo | null {
  const memo: unknown = typeof data === "object" && data !== null && "memo" in data ? data.memo : null;
  const read = handedMemo(memo, "memo");
  return read.ok ? read.value : null;
}
