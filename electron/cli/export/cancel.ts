/** Thrown where work stops because it was cancelled. */
export class Cancelled extends Error {}

/** A cancel that a person can ask for with Ctrl+C. */
export interface Cancel {
  /** The work's value, unless the cancel comes first: then it throws `Cancelled`, and what the work still does is in vain. */
  readonly orStop: <Value>(work: Promise<Value>) => Promise<Value>;
  /** Stops listening. */
  readonly done: () => void;
}

/** Listens for Ctrl+C; without it, the first one would end the process and leave temporary files behind. */
export function listenForCancel(): Cancel {
  let stop: (reason: Cancelled) => void = () => undefined;
  const cancelled = new Promise<never>((_resolve, reject) => {
    stop = reject;
  });
  // Nobody may be waiting for it at the moment when it comes.
  cancelled.catch(() => undefined);
  const onSignal = (): void => stop(new Cancelled("The export was cancelled"));
  for (const signal of SIGNALS) process.once(signal, onSignal);
  return {
    orStop: (work) => Promise.race([work, cancelled]),
    done: () => {
      for (const signal of SIGNALS) process.removeListener(signal, onSignal);
    },
  };
}

const SIGNALS = ["SIGINT", "SIGTERM"] as const;
