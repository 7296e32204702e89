import { TRANSITIONS, type Look, type Transition } from "../../slides/look/look.ts";
import { THEMES, type Theme } from "../../slides/look/themes.ts";
import { success, type Result } from "../../slides/result.ts";
import { readBrandFile } from "../../slides/saved/brand-file.ts";
import type { OptionName } from "./options.ts";
import { readMemo } from "./read-memo.ts";

/** How a deck is asked to look; what is null was not asked for. */
export interface LookRequest {
  readonly theme: Theme | null;
  readonly transition: Transition | null;
  readonly builds: true | null;
  /** The path of an organisation's file as it was typed. */
  readonly brand: string | null;
}

/** The look that options ask for; the option table vouches for their values. */
export function lookRequestOf(given: ReadonlyMap<OptionName, readonly string[]>): LookRequest {
  const theme = THEMES.find((each) => each === given.get("theme")?.[0]);
  const transition = TRANSITIONS.find((each) => each === given.get("transition")?.[0]);
  return {
    theme: theme ?? null,
    transition: transition ?? null,
    builds: given.has("builds") ? true : null,
    brand: given.get("brand")?.[0] ?? null,
  };
}

/** What was asked for, over a look that is there already; reads the organisation's file, if one was named. */
export async function readLookOf(request: LookRequest, own: Look): Promise<Result<Look>> {
  const { theme, transition, builds, brand } = request;
  const look = {
    theme: theme ?? own.theme,
    transition: transition ?? own.transition,
    builds: builds ?? own.builds,
    brand: own.brand,
  };
  if (brand === null) return success(look);
  const file = await readMemo({ path: brand, as: null });
  if (!file.ok) return file;
  const read = readBrandFile(new TextDecoder().decode(file.value.bytes), brand);
  return read.ok ? success({ ...look, brand: read.value }) : read;
}
