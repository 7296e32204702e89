import { briefingJson } from "../../../slides/export/json.ts";
import { success, type Result } from "../../../slides/result.ts";
import { briefMemo } from "../brief-memo.ts";
import { checkReport } from "../check-report.ts";
import type { CheckCommand, ExitCode } from "../command.ts";
import { printResult } from "../print.ts";

/** `lectern check`: prints what became of the memo; 1 when it is not right. */
export async function runCheck({ memo, json }: CheckCommand): Promise<Result<ExitCode>> {
  const briefing = await briefMemo(memo, null);
  if (!briefing.ok) return briefing;
  printResult(
    json ? briefingJson(briefing.value) : checkReport(briefing.value, memo.path ?? "standard input"),
  );
  return success(briefing.value.ok ? 0 : 1);
}
