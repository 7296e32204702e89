import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { outFolder } from "../../steps/freshness.ts";
import { ensureBuilt } from "../../steps/run.ts";
import type { Bar, Bench } from "./bench.ts";
import { longMemo } from "./long-memo.ts";
import { race, rowsOf, type Timed } from "./race.ts";

/** So many memos one behind the other, as the bar has it. */
const COPIES = 1000;

/** The whole deck with its notes, as pandoc writes the whole memo; an audience copy is searched for leaks as well. */
const OURS = ["--copy", "presenter"];

/** How many runs count. */
const ROUNDS = 3;

/** Memo to deck, whole processes, beside pandoc's writer for reveal.js, which needs to be installed. */
export const deck: Bench = {
  about: `${COPIES} memos in one to a deck, beside pandoc -f gfm -t revealjs; [rounds [memo.md]]`,
  run: async ([rounds, memo]) => {
    if ((await ensureBuilt()) !== 0) throw new Error("The build failed");
    const folder = join(outFolder, "bench/deck");
    await mkdir(folder, { recursive: true });
    const at = (name: string): string => join(folder, name);
    const own =
      memo === undefined ? undefined : await readFile(resolve(process.env["INIT_CWD"] ?? ".", memo), "utf8");
    await writeFile(at("long.md"), longMemo(COPIES, own));
    const lectern = (name: string, file: string) => ({
      name,
      words: [join(outFolder, "cli/lectern.js"), "export", at("long.md"), "-o", at(file), ...OURS],
      writes: at(file),
    });
    const timed = await race(
      [
        lectern("lectern export, deck as JSON", "lectern.json"),
        lectern("lectern export, page with notes", "lectern.html"),
        {
          name: "pandoc -t revealjs",
          program: "pandoc",
          words: ["-f", "gfm", "-t", "revealjs", at("long.md"), "-o", at("pandoc.html")],
          writes: at("pandoc.html"),
        },
      ],
      Number(rounds ?? ROUNDS),
    );
    const [json, page, pandoc] = timed;
    return { rows: rowsOf(timed), bars: [barOf(json, pandoc), barOf(page, pandoc)].flat() };
  },
};

function barOf(ours: Timed | undefined, theirs: Timed | undefined): readonly Bar[] {
  if (ours === undefined || theirs === undefined) return [];
  const faster = theirs.median / ours.median;
  const ahead = faster > 1 ? "ahead of" : "behind";
  return [
    {
      sentence: `${ours.name} is ${ahead} pandoc: ${faster.toFixed(2)} times as fast; the bar is 1`,
      reached: faster > 1,
    },
  ];
}
