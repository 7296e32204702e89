import { brief, type Briefing } from "../../slides/brief.ts";
import type { Shape } from "../../slides/deck/deck.ts";
import { dressDeck, PLAIN_LOOK } from "../../slides/look/look.ts";
import { success, type Result } from "../../slides/result.ts";
import type { MemoSource } from "./command.ts";
import { readLookOf, type LookRequest } from "./look.ts";
import { withProgress } from "./progress.ts";
import { readMemo } from "./read-memo.ts";

/** Reads a memo and makes its briefing, dressed as it was asked for. */
export async function briefMemo(
  source: MemoSource,
  shape: Shape,
  lookRequest: LookRequest | null = null,
): Promise<Result<Briefing>> {
  const look = lookRequest === null ? success(PLAIN_LOOK) : await readLookOf(lookRequest);
  if (!look.ok) return look;
  const memo = await withProgress("Waiting for the memo", readMemo(source));
  if (!memo.ok) return memo;
  const { bytes, name } = memo.value;
  const options = source.as === null ? { shape } : { shape, format: source.as };
  const briefing = await withProgress("Making the slides", brief(bytes, name, options));
  if (!briefing.ok) return briefing;
  return success({ ...briefing.value, deck: dressDeck(briefing.value.deck, look.value) });
}
