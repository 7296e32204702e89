import type { Briefing } from "../../slides/brief.ts";
import type { Shape } from "../../slides/deck/deck.ts";
import { dressDeck } from "../../slides/look/look.ts";
import { success, type Result } from "../../slides/result.ts";
import { briefBounded } from "./brief-thread.ts";
import type { MemoSource } from "./command.ts";
import { readLookOf, type LookRequest } from "./look.ts";
import { withProgress } from "./progress.ts";
import { readMemo } from "./read-memo.ts";

/** How a briefing shall be made. */
export interface BriefingRequest {
  /** Null leaves it to a briefing that was saved; else it is 16:9. */
  readonly shape: Shape | null;
  /** Left out, the look is plain, or the one that was saved. */
  readonly look?: LookRequest;
  /** Null leaves it to the memo, or to what was saved. */
  readonly marking?: string | null;
}

/** Reads a memo, or a briefing that was saved, and makes its slides as they were asked for. */
export async function briefMemo(source: MemoSource, request: BriefingRequest): Promise<Result<Briefing>> {
  const { shape, look: lookRequest, marking = null } = request;
  const memo = await withProgress("Waiting for the memo", readMemo(source));
  if (!memo.ok) return memo;
  const { bytes, name } = memo.value;
  const options = {
    ...(shape === null ? {} : { shape }),
    ...(source.as === null ? {} : { format: source.as }),
    ...(marking === null ? {} : { marking }),
  };
  const made = await withProgress("Making the slides", briefBounded(bytes, name, options));
  if (!made.ok) return made;
  if (lookRequest === undefined) return made;
  const look = await readLookOf(lookRequest, made.value.deck.look);
  if (!look.ok) return look;
  return success({ ...made.value, deck: dressDeck(made.value.deck, look.value) });
}
