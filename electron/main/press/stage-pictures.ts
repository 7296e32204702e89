import { join } from "node:path";
import { failure, success, type Result } from "../../../slides/result.ts";
import { stageFile, type StagedFile } from "../atomic-write.ts";
import { unwritten } from "../unwritten.ts";
import { words } from "../words.ts";
import type { KeepPicture } from "./take-pictures.ts";

/** Files that wait beside their places until all of them are whole. */
export interface Staging {
  readonly keep: KeepPicture;
  /** Puts all of them in their places. */
  readonly commit: () => Promise<Result<null>>;
  /** Takes away those that are not in their places, also one that is still being written. */
  readonly discard: () => Promise<void>;
}

/** `names` are those of the pictures, in their order; nothing is kept any more once `stopped` has come. */
export function stageAll(folder: string, names: readonly string[], stopped: AbortSignal): Staging {
  const staged: (StagedFile & { readonly name: string })[] = [];
  let writing: Promise<unknown> = Promise.resolve();

  async function stage(picture: Uint8Array, name: string): Promise<Result<null>> {
    try {
      staged.push({ ...(await stageFile(join(folder, name), picture)), name });
      return success(null);
    } catch (error) {
      return unwritten(error, name);
    }
  }

  return {
    keep: (picture, index) => {
      const name = names[index];
      if (name === undefined) throw new Error(`There is no name for picture ${index} of ${names.length}`);
      // What is taken after a cancel is in vain, and its place may be tidied up already.
      if (stopped.aborted) return Promise.resolve(failure("press/stopped", words.pictures.cancel));
      const kept = stage(picture, name);
      writing = kept;
      return kept;
    },
    commit: async () => {
      for (const { name, commit } of staged) {
        try {
          await commit();
        } catch (error) {
          return unwritten(error, name);
        }
      }
      return success(null);
    },
    discard: async () => {
      await writing;
      for (const file of staged) await file.discard();
    },
  };
}
