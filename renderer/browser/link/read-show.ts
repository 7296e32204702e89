import type { AudienceDisplay, Show } from "../../../electron/contract/channels.ts";
import type { Result } from "../../../slides/result.ts";
import { readDeck } from "../../../slides/saved/deck.ts";
import { nullable, object, text, whole } from "../../../slides/saved/reader.ts";
import type { Reader } from "../../../slides/saved/reader.ts";
import { readKeyChanges } from "../../../slides/session/key-changes.ts";
import { readSnapshot } from "../../../slides/session/snapshot.ts";

const show: Reader<Show> = object<Show>({
  deck: readDeck,
  snapshot: readSnapshot,
  audience: nullable(
    object<AudienceDisplay>({ label: text(200), width: whole(0, 100_000), height: whole(0, 100_000) }),
  ),
  keys: readKeyChanges,
});

/** Checks a show that came from the page. */
export function readShow(value: unknown): Result<Show> {
  return show(value, "show");
}
