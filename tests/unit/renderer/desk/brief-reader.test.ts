import { expect, test } from "@playwright/test";
import { readInWorker } from "../../../../renderer/desk/brief-reader.ts";

/** A worker that never answers, and remembers whether it was ended. */
class SilentWorker extends EventTarget {
  ended = false;
  postMessage(): void {}
  terminate(): void {
    this.ended = true;
  }
}

test("a memo that keeps its worker busy for too long is refused, and the worker is ended", async () => {
  const worker = new SilentWorker();
  // The reader uses no more of a worker than this one has.
  const reader = readInWorker(
    () => worker as unknown as Worker,
    () => 1,
  );
  const made = await reader.read(new Uint8Array(3), "memo.pdf", null);
  expect(made).toMatchObject({ ok: false, problem: { code: "read/too-much-work" } });
  expect(worker.ended).toBe(true);
});
