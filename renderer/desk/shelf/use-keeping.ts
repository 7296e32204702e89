import { useEffect } from "react";
import type { LecternBridge } from "../../../electron/contract/bridge.ts";
import type { Deck } from "../../../slides/deck/deck.ts";
import { briefingFileOf } from "../../../slides/saved/briefing-file/of-briefing.ts";
import { writeBriefingFile } from "../../../slides/saved/briefing-file/write.ts";
import type { ShelfLabel } from "../../../slides/saved/shelf.ts";
import type { OpenMemo } from "../desk-state.ts";

/** How long changes are gathered before a state is kept: one for a burst of them. */
const GATHERED_MS = 1000;

/** Keeps what is open on this machine, a moment after each change. Where nothing may be kept, the shell keeps nothing. */
export function useKeeping(lectern: LecternBridge, open: OpenMemo | null, deck: Deck | null): void {
  useEffect(() => {
    if (open === null || deck === null) return undefined;
    const timer = setTimeout(() => void keep(lectern, open, deck), GATHERED_MS);
    return () => clearTimeout(timer);
  }, [lectern, open, deck]);
}

async function keep(lectern: LecternBridge, open: OpenMemo, deck: Deck): Promise<void> {
  const changes = open.history.done;
  const bytes = writeBriefingFile(briefingFileOf({ ...open.briefing, deck }, changes, null));
  await lectern.request("shelf:keep", { memo: open.file, label: labelOf(open, deck), bytes });
}

function labelOf({ briefing: { memo }, history }: OpenMemo, deck: Deck): ShelfLabel {
  const date = memo.header.find((field) => field.kind === "date");
  return {
    title: deck.title.slice(0, LONGEST),
    name: memo.name?.slice(0, LONGEST) ?? null,
    date: date === undefined ? null : memo.text.slice(date.value.start, date.value.end).slice(0, LONGEST),
    slides: deck.slides.length,
    changes: history.done.length,
  };
}

/** The longest title, name or date on the shelf, UTF-16 units. */
const LONGEST = 300;
