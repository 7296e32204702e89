import type { LecternBridge } from "../../../electron/contract/bridge.ts";
import type { DirectFormat, FileRequest } from "../../../slides/export/make-file.ts";
import type { Copy, Dialect } from "../../../slides/export/options.ts";
import { DEFAULT_HANDOUT } from "../../../slides/handout/options.ts";
import { failure, success, type Result } from "../../../slides/result.ts";
import { words } from "../../shared/words.ts";
import type { Exporter } from "./exporter.ts";
import type { ExportSource } from "./use-export.ts";

/** Which file is wanted. */
interface FileChoice {
  readonly format: DirectFormat;
  readonly name: string;
  readonly copy: Copy;
  readonly dialect: Dialect;
}

/** Makes one file and has it saved; its name, or null when the person cancels. */
export async function exportFile(
  lectern: LecternBridge,
  exporter: Exporter,
  { briefing, arrangement }: ExportSource,
  { format, name, copy, dialect }: FileChoice,
): Promise<Result<string | null>> {
  const kind = await kindOf(format, exporter);
  if (!kind.ok) return kind;
  const request: FileRequest = {
    kind: kind.value,
    copy,
    dialect,
    arrangement,
    omit: DEFAULT_HANDOUT,
    marking: null,
  };
  const made = await exporter.make({ briefing, request });
  return made.ok ? lectern.request("file:save", { name, format, bytes: made.value }) : made;
}

async function kindOf(format: DirectFormat, { viewer }: Exporter): Promise<Result<FileRequest["kind"]>> {
  if (format !== "html") return success({ format });
  if (viewer === null) return failure("export/no-template", words.export.noPageHere);
  const template = await viewer();
  return template.ok ? success({ format, template: template.value }) : template;
}
