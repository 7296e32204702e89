import type { Worker } from "node:worker_threads";

/** How a thread's work on a question ended. */
export type ThreadEnd<Answer> =
  | { readonly kind: "answered"; readonly answer: Answer }
  /** It worked longer, or needed more memory, than it was given. */
  | { readonly kind: "too-much" }
  | { readonly kind: "failed"; readonly error: Error };

/** The clock is looked at so often, milliseconds. */
const LOOK_MS = 200;

/**
 * Asks a thread one question. Seconds are those that the process's threads compute, not those on the clock: a busy
 * machine makes nobody impatient. The caller ends the thread; after "too-much" and "failed" it is of no more use.
 */
export function askThread<Answer>(
  thread: Worker,
  question: unknown,
  mostSeconds: number,
): Promise<ThreadEnd<Answer>> {
  const began = process.cpuUsage();
  return new Promise((resolve) => {
    const settle = (end: ThreadEnd<Answer>): void => {
      clearInterval(timer);
      thread.off("message", onMessage).off("error", onError).off("exit", onExit);
      resolve(end);
    };
    const onMessage = (answer: Answer): void => settle({ kind: "answered", answer });
    const onError = (error: Error): void =>
      settle(isOutOfMemory(error) ? { kind: "too-much" } : { kind: "failed", error });
    const onExit = (code: number): void =>
      settle({ kind: "failed", error: new Error(`The thread ended with ${code}`) });
    const timer = setInterval(() => {
      if (secondsSince(began) > mostSeconds) settle({ kind: "too-much" });
    }, LOOK_MS);
    thread.on("message", onMessage).on("error", onError).on("exit", onExit);
    thread.postMessage(question);
  });
}

/** Seconds that all threads of the process have computed since. */
export function secondsSince(began: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1_000_000;
}

function isOutOfMemory(error: Error): boolean {
  return "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}
