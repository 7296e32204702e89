import { PLAIN_LOOK, TRANSITIONS, type Dress, type Look } from "../../slides/look/look.ts";
import { THEMES } from "../../slides/look/themes.ts";
import { success, type Result } from "../../slides/result.ts";
import { readBrandFile } from "../../slides/saved/brand-file.ts";
import type { OptionName } from "./options.ts";
import { readMemo } from "./read-memo.ts";

/** How a deck is asked to look, before an organisation's file has been read. */
export interface LookRequest extends Dress {
  /** The path of an organisation's file as it was typed, or null. */
  readonly brand: string | null;
}

/** The look that options ask for; the option table vouches for their values. */
export function lookRequestOf(given: ReadonlyMap<OptionName, readonly string[]>): LookRequest {
  const theme = THEMES.find((each) => each === given.get("theme")?.[0]);
  const transition = TRANSITIONS.find((each) => each === given.get("transition")?.[0]);
  return {
    theme: theme ?? PLAIN_LOOK.theme,
    transition: transition ?? PLAIN_LOOK.transition,
    builds: given.has("builds"),
    brand: given.get("brand")?.[0] ?? null,
  };
}

/** Reads the organisation's file, if one was named. */
export async function readLookOf({ brand, ...look }: LookRequest): Promise<Result<Look>> {
  if (brand === null) return success({ ...look, brand: null });
  const file = await readMemo({ path: brand, as: null });
  if (!file.ok) return file;
  const read = readBrandFile(new TextDecoder().decode(file.value.bytes), brand);
  return read.ok ? success({ ...look, brand: read.value }) : read;
}
