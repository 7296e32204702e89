import type { Arrangement } from "../../arrangement/arrangement.ts";
import type { Briefing } from "../../brief.ts";
import type { BriefingFile } from "./briefing-file.ts";

/**
 * What `name.briefing` holds of a briefing.
 * @param arrangement what was changed by hand
 * @param marking what was asked for; null leaves it to what the briefing carried, else to the memo
 */
export function briefingFileOf(
  { source, memo, deck, carried }: Briefing,
  arrangement: Arrangement,
  marking: string | null,
): BriefingFile {
  return {
    memo: { name: memo.name, bytes: source.bytes },
    shape: deck.shape,
    marking: marking ?? carried?.marking ?? null,
    arrangement,
    look: deck.look,
    route: deck.route,
    ink: carried?.ink ?? null,
  };
}
