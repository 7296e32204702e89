import type { Arrangement } from "../../slides/arrangement/arrangement.ts";
import type { Briefing } from "../../slides/brief.ts";
import { brief } from "../../slides/brief.ts";
import { answerExport } from "./export/answer-export.ts";
import type { ExportQuestion } from "./export/answer-export.ts";
import { answerFinish } from "./print/answer-finish.ts";
import type { FinishQuestion } from "./print/answer-finish.ts";
import { answerPages } from "./print/answer-pages.ts";
import type { PagesQuestion } from "./print/answer-pages.ts";
import type { Result } from "../../slides/result.ts";

/** What the desk asks its worker. */
export interface BriefQuestion {
  readonly bytes: Uint8Array;
  readonly name: string | null;
  /** What was changed by hand; null for a memo that is opened afresh. */
  readonly arrangement: Arrangement | null;
}

/** All that it is asked. */
type Question = BriefQuestion | ExportQuestion | FinishQuestion | PagesQuestion;

/** What it gets back. */
export type BriefAnswer = Result<Briefing>;

self.addEventListener("message", (event: MessageEvent<Question>) => {
  // A bug reaches the desk as the worker's error event; a promise that only rejects would not.
  const answered = answerTo(event.data);
  answered.catch(reportError);
});

function answerTo(question: Question): Promise<void> {
  if ("request" in question) return answerExport(question);
  if ("printed" in question) return answerFinish(question);
  if ("pages" in question) return answerPages(question);
  return answer(question);
}

async function answer({ bytes, name, arrangement }: BriefQuestion): Promise<void> {
  const made: BriefAnswer = await brief(bytes, name, arrangement === null ? {} : { arrangement });
  self.postMessage(made);
}
