import { brief, type Briefing } from "../../slides/brief.ts";
import type { Shape } from "../../slides/deck/deck.ts";
import { dressDeck } from "../../slides/look/look.ts";
import { success, type Result } from "../../slides/result.ts";
import type { MemoSource } from "./command.ts";
import { readLookOf, type LookRequest } from "./look.ts";
import { withProgress } from "./progress.ts";
import { readMemo } from "./read-memo.ts";

/**
 * Reads a memo, or a briefing that was saved, and makes its slides as they were asked for.
 * @param shape null leaves it to the briefing that was saved, else it is 16:9
 */
export async function briefMemo(
  source: MemoSource,
  shape: Shape | null,
  lookRequest: LookRequest | null = null,
): Promise<Result<Briefing>> {
  const memo = await withProgress("Waiting for the memo", readMemo(source));
  if (!memo.ok) return memo;
  const { bytes, name } = memo.value;
  const options = {
    ...(shape === null ? {} : { shape }),
    ...(source.as === null ? {} : { format: source.as }),
  };
  const made = await withProgress("Making the slides", brief(bytes, name, options));
  if (!made.ok || lookRequest === null) return made;
  const look = await readLookOf(lookRequest, made.value.deck.look);
  return look.ok ? success({ ...made.value, deck: dressDeck(made.value.deck, look.value) }) : look;
}
