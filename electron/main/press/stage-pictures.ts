import { join } from "node:path";
import { failure, success, type Result } from "../../../slides/result.ts";
import { stageFile, type StagedFile } from "../atomic-write.ts";
import { keepOld, type OldFile } from "../keep-old.ts";
import { unwritten } from "../unwritten.ts";
import { words } from "../words.ts";
import type { KeepPicture } from "./take-pictures.ts";

/** Files that wait beside their places until all of them are whole. */
export interface Staging {
  readonly keep: KeepPicture;
  /** Puts all of them in their places, or none: what lay there before is put back when one of them fails. */
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
      const replaced: OldFile[] = [];
      for (const { name, commit } of staged) {
        try {
          replaced.push(await placed(join(folder, name), commit));
        } catch (error) {
          return (await putBack(replaced)) ? unwritten(error, name) : partlyWritten(error, name);
        }
      }
      for (const old of replaced) await old.forget();
      return success(null);
    },
    discard: async () => {
      await writing;
      for (const file of staged) await file.discard();
    },
  };
}

/** Puts a file in its place, and keeps what lay there. Throws when it can't, and then that lies there still. */
async function placed(path: string, commit: () => Promise<void>): Promise<OldFile> {
  const old = await keepOld(path);
  try {
    await commit();
  } catch (error) {
    // The rename may have come about, and only not be on the disk; a place that can't be written has its old file.
    await Promise.allSettled([old.restore()]);
    await old.forget();
    throw error;
  }
  return old;
}

/** Whether all could be put back; one that can't does not keep the others from it. */
async function putBack(replaced: readonly OldFile[]): Promise<boolean> {
  const outcomes = await Promise.allSettled(replaced.map((old) => old.restore()));
  return outcomes.every(({ status }) => status === "fulfilled");
}

/** The same failure, without the promise that nothing was written. */
function partlyWritten(error: unknown, name: string): ReturnType<typeof failure> {
  const { problem } = unwritten(error, name);
  return failure(problem.code, problem.message, words.pictures.partly);
}
