import type { Briefing } from "../../../slides/brief.ts";
import { bytesOf, makeProvenFile, type FileRequest } from "../../../slides/export/make-file.ts";
import { success, type Result } from "../../../slides/result.ts";

/** What the desk wants made. */
export interface ExportQuestion {
  readonly briefing: Briefing;
  readonly request: FileRequest;
}

/** A file's bytes, or why it is not handed on. */
export type ExportAnswer = Result<Uint8Array>;

/** Makes a file in the desk's worker; an audience copy is proven clean here. */
export async function answerExport({ briefing, request }: ExportQuestion): Promise<void> {
  const file = await makeProvenFile(briefing, request);
  const made: ExportAnswer = file.ok ? success(bytesOf(file.value)) : file;
  self.postMessage(made);
}
