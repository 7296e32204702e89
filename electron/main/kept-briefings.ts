import { success, type Result } from "../../slides/result.ts";
import type { FileBytes, FileHandle, Requests } from "../contract/channels.ts";
import type { Library } from "./library.ts";
import type { Shelf } from "./shelf.ts";
import type { MemoWatch } from "./watch-memo.ts";

/** What the desk does with documents that lie on this machine: reads, follows, keeps and opens them. */
export interface KeptBriefings {
  /** A document's bytes; from then on its memo is followed. */
  readonly read: (id: string) => Promise<Result<FileBytes>>;
  readonly keep: (sent: Requests["shelf:keep"]["sent"]) => Promise<Result<string | null>>;
  readonly open: (id: string) => Promise<Result<FileHandle>>;
}

export function createKeptBriefings(library: Library, shelf: Shelf, watch: MemoWatch): KeptBriefings {
  /** The memos that briefings from the shelf were made from, by the handles of their states. */
  const memoPaths = new Map<string, string | null>();

  return {
    read: async (id) => {
      const read = await library.read(id);
      // An organisation's file is read in the same way; it is no memo.
      if (read.ok && !read.value.name.toLowerCase().endsWith(".json"))
        watch.follow(memoPaths.get(id) ?? library.pathOf(id));
      return read;
    },
    keep: ({ memo, label, bytes }) => {
      const memoPath = memo === null ? null : (memoPaths.get(memo) ?? library.pathOf(memo));
      return shelf.keep({ label, bytes, memoPath }, Date.now());
    },
    open: async (id) => {
      const found = await shelf.find(id);
      if (!found.ok) return found;
      const handle = library.admit(found.value.path, "picked");
      memoPaths.set(handle.id, found.value.memoPath);
      return success(handle);
    },
  };
}
