import { parentPort } from "node:worker_threads";
import { toleratePdfLeftovers } from "../../electron/cli/pdf-leftovers.ts";
import type { Block, Memo, Span } from "../../slides/memo/memo.ts";
import { brief } from "../../slides/brief.ts";
import { readMemo } from "../../slides/memo/read/index.ts";
import type { Format } from "../../slides/memo/read/index.ts";

/** What a thread is asked to read. */
export interface Question {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly format: Format | null;
  /** True for the whole pipeline up to the deck. */
  readonly whole: boolean;
}

/** What became of it: the code of a refusal, "read", or what went wrong. */
export type Outcome =
  { readonly kind: "fine"; readonly how: string } | { readonly kind: "wrong"; readonly why: string };

toleratePdfLeftovers();

parentPort?.on("message", (question: Question) => {
  void answer(question).then((outcome) => parentPort?.postMessage(outcome));
});

async function answer({ bytes, name, format, whole }: Question): Promise<Outcome> {
  try {
    const read = await readMemo(bytes, name, format);
    if (!read.ok) return refusalIsFine(read.problem.code, read.problem.message);
    const fault = faultIn(read.value);
    if (fault !== null) return { kind: "wrong", why: fault };
    if (whole) {
      const made = await brief(bytes, name, format === null ? { shape: "16:9" } : { shape: "16:9", format });
      const unaccounted = made.ok ? made.value.ledger.lost.length + made.value.ledger.invented.length : 0;
      if (unaccounted > 0) return { kind: "wrong", why: `${unaccounted} words lost or invented` };
    }
    return { kind: "fine", how: "read" };
  } catch (error) {
    return { kind: "wrong", why: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function refusalIsFine(code: string, message: string): Outcome {
  return /^read\/[a-z-]+$/u.test(code) && message !== ""
    ? { kind: "fine", how: code }
    : { kind: "wrong", why: `refused without a code: ${code}` };
}

/** A memo's spans lie in its text, its blocks one after another. */
function faultIn(memo: Memo): string | null {
  const outside = (span: Span): boolean =>
    span.start < 0 || span.end < span.start || span.end > memo.text.length;
  if (memo.marks.some(outside)) return "a mark lies outside the text";
  let end = 0;
  for (const block of memo.blocks) {
    if (outside(block)) return `a ${block.kind} lies outside the text`;
    if (block.start < end) return `a ${block.kind} overlaps the block before it`;
    if (innerOf(block).some((inner) => inner.start < block.start || inner.end > block.end))
      return `a ${block.kind} is smaller than what it holds`;
    end = block.end;
  }
  return null;
}

function innerOf(block: Block): readonly Span[] {
  switch (block.kind) {
    case "list":
      return block.items;
    case "block-quote":
    case "footnote":
      return block.blocks;
    case "table":
      return block.rows.flat().filter((cell) => cell.end > cell.start);
    default:
      return [];
  }
}
