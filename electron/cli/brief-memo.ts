import { brief, type Briefing } from "../../slides/brief.ts";
import type { Shape } from "../../slides/deck/deck.ts";
import type { Result } from "../../slides/result.ts";
import type { MemoSource } from "./command.ts";
import { readMemo } from "./read-memo.ts";

/** Reads a memo and makes its briefing. */
export async function briefMemo(source: MemoSource, shape: Shape): Promise<Result<Briefing>> {
  const memo = await readMemo(source);
  if (!memo.ok) return memo;
  const { bytes, name } = memo.value;
  return brief(bytes, name, source.as === null ? { shape } : { shape, format: source.as });
}
