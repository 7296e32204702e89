import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { exportedDeck } from "../../../slides/export/exported-deck.ts";
import { deckMarkdown } from "../../../slides/export/markdown/deck-markdown.ts";
import { DEFAULT_HANDOUT } from "../../../slides/handout/options.ts";
import { outFolder } from "../../steps/freshness.ts";
import { ensureBuilt } from "../../steps/run.ts";
import type { Bench } from "./bench.ts";
import { deckOf } from "./deck-of.ts";
import { race, rowsOf } from "./race.ts";
import { ensureRivals } from "./rivals.ts";

const SLIDES = 40;
const ROUNDS = 5;

/** The 40-slide PowerPoint file beside Marp's; ours has text boxes, Marp's has a picture of every slide. */
export const pptx: Bench = {
  about: `a PowerPoint file of ${SLIDES} slides, beside marp --pptx`,
  run: async ([rounds]) => {
    if ((await ensureBuilt()) !== 0) throw new Error("The build failed");
    const { browser, program } = await ensureRivals();
    const folder = join(outFolder, "bench/pptx");
    await mkdir(folder, { recursive: true });
    const at = (name: string): string => join(folder, name);
    const { memo, deck } = await deckOf(SLIDES);
    const audience = exportedDeck(deck, "audience", DEFAULT_HANDOUT);
    await writeFile(at("harbour.md"), memo);
    await writeFile(at("marp.md"), deckMarkdown(audience, "audience", "marp"));
    const timed = await race(
      [
        {
          name: "lectern export",
          words: [
            join(outFolder, "cli/lectern.js"),
            "export",
            at("harbour.md"),
            "-o",
            at("lectern.pptx"),
            "--copy",
            "presenter",
          ],
          writes: at("lectern.pptx"),
        },
        {
          name: "marp --pptx",
          words: [program("marp"), "--pptx", at("marp.md"), "-o", at("marp.pptx")],
          environment: { CHROME_PATH: browser },
          writes: at("marp.pptx"),
        },
      ],
      Number(rounds ?? ROUNDS),
    );
    const [ours, marp] = timed.map(({ median }) => median);
    const faster = (marp ?? 0) / (ours ?? 1);
    return {
      rows: rowsOf(timed),
      bars: [{ sentence: `${faster.toFixed(2)} times as fast as Marp; the bar is 1`, reached: faster > 1 }],
    };
  },
};
