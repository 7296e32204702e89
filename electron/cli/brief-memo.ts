import { brief, type Briefing } from "../../slides/brief.ts";
import type { Shape } from "../../slides/deck/deck.ts";
import type { Result } from "../../slides/result.ts";
import type { MemoSource } from "./command.ts";
import { withProgress } from "./progress.ts";
import { readMemo } from "./read-memo.ts";

/** Reads a memo and makes its briefing. */
export async function briefMemo(source: MemoSource, shape: Shape): Promise<Result<Briefing>> {
  const memo = await withProgress("Waiting for the memo", readMemo(source));
  if (!memo.ok) return memo;
  const { bytes, name } = memo.value;
  const options = source.as === null ? { shape } : { shape, format: source.as };
  return withProgress("Making the slides", brief(bytes, name, options));
}
