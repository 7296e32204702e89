import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { exportedDeck } from "../../../slides/export/exported-deck.ts";
import { deckMarkdown } from "../../../slides/export/markdown/deck-markdown.ts";
import { DEFAULT_HANDOUT } from "../../../slides/handout/options.ts";
import { outFolder, rootFolder } from "../../steps/freshness.ts";
import { ensureBuilt } from "../../steps/run.ts";
import type { Bench } from "./bench.ts";
import { deckOf } from "./deck-of.ts";
import { race, rowsOf } from "./race.ts";
import { revealPage } from "./reveal-page.ts";
import { ensureRivals } from "./rivals.ts";

/** Slides of the deck, as the bar has it. */
const SLIDES = 40;

/** How many runs count. */
const ROUNDS = 5;

/** The 40-slide PDF, memo to file, beside Marp and decktape that print the same slides from their own sources. */
export const paper: Bench = {
  about: `a PDF of ${SLIDES} slides, beside marp --pdf and decktape reveal`,
  run: async ([rounds]) => {
    if ((await ensureBuilt()) !== 0) throw new Error("The build failed");
    const { browser, program } = await ensureRivals();
    const folder = join(outFolder, "bench/paper");
    await mkdir(folder, { recursive: true });
    const { memo, deck } = await deckOf(SLIDES);
    const audience = exportedDeck(deck, "audience", DEFAULT_HANDOUT);
    const at = (name: string): string => join(folder, name);
    await writeFile(at("harbour.md"), memo);
    await writeFile(at("marp.md"), deckMarkdown(audience, "audience", "marp"));
    await writeFile(at("reveal.html"), revealPage(audience, rootFolder));
    const lectern = (words: readonly string[], writes: string): readonly string[] => [
      join(outFolder, "cli/lectern.js"),
      "export",
      at("harbour.md"),
      "-o",
      writes,
      ...words,
    ];
    const timed = await race(
      [
        {
          name: "lectern export, full slides",
          words: lectern([], at("slides.pdf")),
          environment: { LECTERN_BROWSER: browser },
          writes: at("slides.pdf"),
        },
        {
          name: "lectern export, notes pages",
          words: lectern(["--layout", "notes"], at("notes.pdf")),
          environment: { LECTERN_BROWSER: browser },
          writes: at("notes.pdf"),
        },
        {
          name: "marp --pdf",
          words: [program("marp"), "--pdf", at("marp.md"), "-o", at("marp.pdf")],
          environment: { CHROME_PATH: browser },
          writes: at("marp.pdf"),
        },
        {
          name: "decktape reveal",
          words: [
            program("decktape"),
            "reveal",
            `file://${at("reveal.html")}`,
            at("decktape.pdf"),
            "--chrome-path",
            browser,
            "--chrome-arg=--no-sandbox",
          ],
          writes: at("decktape.pdf"),
        },
      ],
      Number(rounds ?? ROUNDS),
    );
    const [ours, , marp, decktape] = timed.map(({ median }) => median);
    const faster = (marp ?? 0) / (ours ?? 1);
    const times = (decktape ?? 0) / (ours ?? 1);
    return {
      rows: rowsOf(timed),
      bars: [
        { sentence: `${faster.toFixed(2)} times as fast as Marp; the bar is 1`, reached: faster > 1 },
        { sentence: `${times.toFixed(1)} times as fast as decktape; the bar is 10`, reached: times >= 10 },
      ],
    };
  },
};
