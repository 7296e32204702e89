import type { Briefing } from "../../../slides/brief.ts";
import { briefingJson } from "../../../slides/export/json.ts";
import { success, unreachable, type Result } from "../../../slides/result.ts";
import { briefMemo } from "../brief-memo.ts";
import type { ExitCode, ExportCommand, Output } from "../command.ts";
import { pdfFile } from "../press/pdf-file.ts";
import { htmlFile } from "../html-file.ts";
import { withProgress } from "../progress.ts";
import { printMessage } from "../print.ts";
import { checkTarget, writeTarget, type Target } from "../write-file.ts";

/** `lectern export`: writes every file asked for, or none of them when one of the names can't be written. */
export async function runExport(command: ExportCommand): Promise<Result<ExitCode>> {
  const briefing = await briefMemo(command.memo, command.shape, command.look);
  if (!briefing.ok) return briefing;
  const files: { readonly target: Target; readonly content: string | Uint8Array }[] = [];
  for (const output of command.outputs) {
    const target = await checkTarget(output.path, command.memo.path);
    if (!target.ok) return target;
    const content = await contentOf(output, briefing.value, command);
    if (!content.ok) return content;
    files.push({ target: target.value, content: content.value });
  }
  for (const { target, content } of files) {
    const written = await writeTarget(target, content);
    if (!written.ok) return written;
    printMessage(`${target.replacedMode === null ? "wrote" : "replaced"} ${target.path}`);
  }
  if (briefing.value.ok) return success(0);
  printMessage("warning: this memo does not check ok; `lectern check` says why.");
  return success(1);
}

/** HTML is an audience copy unless told otherwise, because it is what is handed round; JSON holds everything. */
async function contentOf(
  output: Output,
  briefing: Briefing,
  { copy, handout }: ExportCommand,
): Promise<Result<string | Uint8Array>> {
  switch (output.format) {
    case "json":
      return success(briefingJson(briefing));
    case "html":
      return htmlFile(briefing.deck, copy ?? "audience", 1);
    case "pdf":
      return withProgress("Printing the pages", pdfFile(briefing, handout));
    default:
      return unreachable(output.format);
  }
}
