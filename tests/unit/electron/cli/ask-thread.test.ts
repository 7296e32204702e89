import { Worker } from "node:worker_threads";
import { expect, test } from "@playwright/test";
import { askThread } from "../../../../electron/cli/ask-thread.ts";

/** A thread that runs a few lines of JavaScript for each question. */
function threadThat(answers: string): Worker {
  return new Worker(
    `const { parentPort } = require("node:worker_threads"); parentPort.on("message", (question) => { ${answers} });`,
    { eval: true, resourceLimits: { maxOldGenerationSizeMb: 40 } },
  );
}

async function endOf(thread: Worker, mostSeconds: number): Promise<unknown> {
  try {
    return await askThread(thread, 20, mostSeconds);
  } finally {
    await thread.terminate();
  }
}

test("a thread's answer is handed on", async () => {
  expect(await endOf(threadThat("parentPort.postMessage(question + 1)"), 60)).toEqual({
    kind: "answered",
    answer: 21,
  });
});

test("a thread that works without end is given up", async () => {
  expect(await endOf(threadThat("for (;;);"), 0.3)).toEqual({ kind: "too-much" });
});

test("a thread that eats up its memory is given up", async () => {
  expect(await endOf(threadThat("const kept = []; for (;;) kept.push({ at: kept.length });"), 60)).toEqual({
    kind: "too-much",
  });
});

test("a thread that throws has failed, and so has one that leaves", async () => {
  expect(await endOf(threadThat('throw new TypeError("no")'), 60)).toMatchObject({
    kind: "failed",
    error: { message: "no" },
  });
  expect(await endOf(threadThat("process.exit(3)"), 60)).toMatchObject({
    kind: "failed",
    error: { message: "The thread ended with 3" },
  });
});
