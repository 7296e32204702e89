import type { Look } from "../../../slides/look/look.ts";
import { success } from "../../../slides/result.ts";
import type { Result } from "../../../slides/result.ts";
import { readLook } from "../../../slides/saved/look.ts";
import { object, text } from "../../../slides/saved/reader.ts";
import type { Reader } from "../../../slides/saved/reader.ts";
import type { Snapshot } from "../../../slides/session/session.ts";
import { readSnapshot } from "../../../slides/session/snapshot.ts";
import { readLinkKeys } from "../link/link-keys.ts";
import type { LinkKeys } from "../link/link-keys.ts";

/** What a page keeps of a running briefing for its own reload: place and clock, no word of the memo. */
export interface SavedBriefing {
  readonly keys: LinkKeys;
  readonly fingerprint: string;
  readonly snapshot: Snapshot;
  readonly look: Look;
}

const STORAGE_KEY = "lectern.briefing";

const savedBriefing: Reader<SavedBriefing> = object<SavedBriefing>({
  keys: readLinkKeys,
  fingerprint: text(64),
  snapshot: readSnapshot,
  look: readLook,
});

/** What this tab kept before it was loaded anew, or null. */
export function savedInTab(): SavedBriefing | null {
  const json = sessionStorage.getItem(STORAGE_KEY);
  if (json === null) return null;
  const read = parsed(json);
  return read.ok ? read.value : null;
}

/** Keeps a briefing for a reload of this tab. */
export function saveInTab(saved: SavedBriefing): void {
  sessionStorage.setItem(STORAGE_KEY, JSON.stringify(saved));
}

/** Forgets the briefing. */
export function forgetInTab(): void {
  sessionStorage.removeItem(STORAGE_KEY);
}

/** Only `saveInTab` writes there, so that text which is no JSON is a bug and throws. */
function parsed(json: string): Result<SavedBriefing | null> {
  const read = savedBriefing(JSON.parse(json), "saved briefing");
  return read.ok ? read : success(null);
}
