import { strToU8 } from "fflate";
import type { Arrangement } from "../arrangement/arrangement.ts";
import type { Briefing } from "../brief.ts";
import { DEFAULT_HANDOUT, type HandoutOptions } from "../handout/options.ts";
import { success, unreachable, type Result } from "../result.ts";
import { briefingFileOf } from "../saved/briefing-file/of-briefing.ts";
import { writeBriefingFile } from "../saved/briefing-file/write.ts";
import { proveClean, type FinishedFile } from "./clean/prove-clean.ts";
import { exportedDeck } from "./exported-deck.ts";
import { audienceJson, briefingJson } from "./json.ts";
import { deckMarkdown } from "./markdown/deck-markdown.ts";
import { copyOf, type Copy, type Dialect, type ExportFormat } from "./options.ts";
import { deckPptx } from "./pptx/deck-pptx.ts";
import { singleFile } from "./single-file.ts";

/** The formats that are made without a browser to draw them. */
export type DirectFormat = Exclude<ExportFormat, "pdf" | "png">;

/** What can be chosen about them. */
export interface FileRequest {
  /** A page stands in the built program that shows it. */
  readonly kind: { readonly format: "html"; readonly template: string } | { readonly format: OtherFormat };
  readonly copy: Copy;
  /** Which slides are left out. */
  readonly omit: Pick<HandoutOptions, "backup" | "hidden">;
  readonly dialect: Dialect;
  /** What was changed by hand; a briefing that is saved carries it. */
  readonly arrangement: Arrangement;
  /** What the file shall be marked with; null leaves it to the briefing. */
  readonly marking: string | null;
}

type OtherFormat = Exclude<DirectFormat, "html">;

/** Makes one file and proves an audience copy clean; one that is not is not handed on. */
export async function makeProvenFile(
  briefing: Briefing,
  request: FileRequest,
): Promise<Result<FinishedFile>> {
  const file = makeFile(briefing, request);
  if (copyOf(file.format, DEFAULT_HANDOUT.layout, request.copy) === "presenter") return success(file);
  const handedOut = exportedDeck(briefing.deck, request.copy, request.omit);
  const proven = await proveClean(file, briefing.deck, handedOut);
  return proven.ok ? success(file) : proven;
}

/** What a finished file is written with. */
export function bytesOf(file: FinishedFile): Uint8Array {
  return "text" in file ? strToU8(file.text) : file.bytes;
}

/** Makes one file; nothing is proven yet. */
export function makeFile(briefing: Briefing, request: FileRequest): FinishedFile {
  const { kind, copy, omit, dialect } = request;
  const deck = exportedDeck(briefing.deck, copy, omit);
  switch (kind.format) {
    case "html": {
      const { format, template } = kind;
      return { format, template, text: singleFile(template, { mode: "present", copy, deck, slide: 0 }) };
    }
    case "json":
      return {
        format: kind.format,
        text: copy === "audience" ? audienceJson(deck) : briefingJson(briefing),
      };
    case "md":
      return { format: kind.format, text: deckMarkdown(deck, copy, dialect) };
    case "pptx":
      return { format: kind.format, bytes: deckPptx(deck, copy) };
    case "briefing":
      return { format: kind.format, bytes: carriedBytes(briefing, request) };
    default:
      return unreachable(kind);
  }
}

function carriedBytes(briefing: Briefing, { marking, arrangement }: FileRequest): Uint8Array {
  return writeBriefingFile(briefingFileOf(briefing, arrangement, marking));
}
