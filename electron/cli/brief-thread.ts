import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { brief, type Briefing, type BriefOptions } from "../../slides/brief.ts";
import { mostReadingSeconds, tooMuchWork } from "../../slides/memo/read/limits.ts";
import { tellFormat } from "../../slides/memo/read/tell-format.ts";
import type { Result } from "../../slides/result.ts";
import { isBriefingFile } from "../../slides/saved/briefing-file/read.ts";
import { askThread } from "./ask-thread.ts";

/** What the thread is asked for: what `brief` takes. */
interface Question {
  readonly bytes: Uint8Array;
  readonly name: string | null;
  readonly options: BriefOptions;
}

/** Megabytes that the thread may hold. */
const MOST_MEMORY_MB = 2000;

/** The built command line, which its thread runs too; sources (`.ts`) can't be run by a thread. */
const script = new URL(import.meta.url);

/**
 * Makes a briefing of a memo. Our own readers know their limits; PDF.js can be kept busy for hours by a few lying
 * numbers, so PDFs are read in a thread that is ended when it works too long.
 */
export async function briefBounded(
  bytes: Uint8Array,
  name: string | null,
  options: BriefOptions,
): Promise<Result<Briefing>> {
  const mayBePdf = isBriefingFile(bytes) || (options.format ?? tellFormat(bytes, name)) === "pdf";
  if (!mayBePdf || script.pathname.endsWith(".ts")) return brief(bytes, name, options);
  const thread = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB } });
  try {
    const question: Question = { bytes, name, options };
    const end = await askThread<Result<Briefing>>(thread, question, mostReadingSeconds(bytes.length));
    if (end.kind === "failed") throw end.error;
    return end.kind === "answered" ? end.answer : tooMuchWork();
  } finally {
    await thread.terminate();
  }
}

/** The thread's side: answers with briefings until it is ended. True when this is a thread. */
export function servesBriefings(): boolean {
  if (isMainThread) return false;
  parentPort?.on("message", ({ bytes, name, options }: Question) => {
    void brief(bytes, name, options).then((made) => parentPort?.postMessage(made));
  });
  return true;
}
