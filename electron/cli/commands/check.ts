import { briefingJson } from "../../../slides/export/json.ts";
import { success, type Result } from "../../../slides/result.ts";
import { briefMemo } from "../brief-memo.ts";
import { checkReport } from "../check-report.ts";
import type { CheckCommand, ExitCode } from "../command.ts";
import { explainReport } from "../explain-report.ts";
import { printResult } from "../print.ts";

/** `lectern check`: prints what became of the memo; 1 when it is not right. */
export async function runCheck({ memo, json, explain }: CheckCommand): Promise<Result<ExitCode>> {
  const briefed = await briefMemo(memo, { shape: null });
  if (!briefed.ok) return briefed;
  const briefing = briefed.value;
  if (json) printResult(briefingJson(briefing, explain));
  else {
    if (explain) printResult(explainReport(briefing));
    printResult(checkReport(briefing, memo.path ?? "standard input"));
  }
  return success(briefing.ok ? 0 : 1);
}
