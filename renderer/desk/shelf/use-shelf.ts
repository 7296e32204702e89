import { useEffect, useState } from "react";
import type { LecternBridge } from "../../../electron/contract/bridge.ts";
import type { ShelfEntry } from "../../../slides/saved/shelf.ts";

/** The shelf as the desk sees it. */
export interface ShelfView {
  readonly entries: readonly ShelfEntry[];
  readonly forget: (id: string) => void;
}

/** The briefings on this machine, asked for once and after each that is forgotten. */
export function useShelf(lectern: LecternBridge): ShelfView {
  const [entries, setEntries] = useState<readonly ShelfEntry[]>([]);
  useEffect(() => {
    let asked = true;
    async function list(): Promise<void> {
      const listed = await lectern.request("shelf:list", null);
      if (asked && listed.ok) setEntries(listed.value);
    }
    void list();
    return () => {
      asked = false;
    };
  }, [lectern]);
  const forget = async (id: string): Promise<void> => {
    const forgotten = await lectern.request("shelf:forget", { id });
    if (forgotten.ok) setEntries((listed) => listed.filter((entry) => entry.id !== id));
  };
  return { entries, forget: (id) => void forget(id) };
}
