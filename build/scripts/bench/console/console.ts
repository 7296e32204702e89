import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { browserSwitches } from "../../../../electron/cli/browser/arguments.ts";
import type { Deck } from "../../../../slides/deck/deck.ts";
import { outFolder } from "../../../steps/freshness.ts";
import { ensureBuilt } from "../../../steps/run.ts";
import { findTestBrowser } from "../../../steps/test-browser.ts";
import type { Bar, Bench } from "../bench.ts";
import { deckOf } from "../deck-of.ts";
import { keyToPixels, type Way } from "./key-to-pixels.ts";
import { megabytesOf } from "./memory.ts";
import { pointerFrames } from "./pointer.ts";
import { percentile } from "./presented.ts";
import { lectern, reveal, type Presenting } from "./shows.ts";

const SLIDES = 40;
const ROUNDS = 3;

/** Two frames and three, at sixty a second: the longest from a key to the pixels, milliseconds. */
const LONGEST_MS = { audience: 34, presenter: 50 } as const;

/** Slides of the deck whose memory is compared, and how many times as much as reveal.js alone we may take. */
const MANY_SLIDES = 500;
const MOST_TIMES = 2;

const FROM = ["audience", "presenter"] as const;

const WAYS: readonly Way[] = [
  "audience → audience",
  "audience → presenter",
  "presenter → audience",
  "presenter → presenter",
];

/** From a key to the presented pixels, the pointer and memory, beside reveal.js and its speaker view. */
export const consoleBench: Bench = {
  about: "key press to pixels in both windows, pointer and memory, beside reveal.js's speaker view",
  run: async ([rounds]) => {
    if ((await ensureBuilt()) !== 0) throw new Error("The build failed");
    const executablePath = findTestBrowser();
    if (executablePath === null) throw new Error("No Chrome, Chromium or Edge to present in");
    const folder = join(outFolder, "bench/console");
    await mkdir(folder, { recursive: true });
    const options = { executablePath, args: [...browserSwitches(), "--disable-gpu"], headless: true };
    const { deck } = await deckOf(SLIDES);
    const browser = await chromium.launch(options);
    const timed = await timeBoth(browser, deck, folder, Number(rounds ?? ROUNDS));
    const frames = await pointerFrames(browser, deck, folder);
    await browser.close();
    const many = longer(deck, MANY_SLIDES);
    const ours = await megabytesOf(options, (context) => lectern.open(context, many, folder));
    const alone = await megabytesOf(options, (context) => reveal.openAlone(context, many, folder));
    const theirs = await megabytesOf(options, (context) => reveal.open(context, many, folder));
    return {
      rows: [
        ["key press to pixels, ms", "Lectern p50", "p95", "reveal.js p50", "p95", "keys"],
        ...WAYS.map((way) => {
          const [own, other] = [timed.ours[way], timed.theirs[way]];
          return [way, ...figures(own), ...figures(other), String(own.length)];
        }),
        ...FROM.map((from) => [
          `${from} → both windows`,
          ...figures(untilBoth(from, timed.ours)),
          ...figures(untilBoth(from, timed.theirs)),
          "",
        ]),
        ["pointer in the audience", `${frames.toFixed(1)} frames a second`, "", "", "", ""],
        [
          `memory, ${MANY_SLIDES} slides`,
          `${megabytes(ours)} both windows`,
          "",
          `${megabytes(alone)} alone`,
          `${megabytes(theirs)} with speaker view`,
          "",
        ],
      ],
      bars: [
        ...WAYS.map((way) => barOf(way, timed.ours[way])),
        ...FROM.map((from) => besideReveal(from, timed.ours, timed.theirs)),
        {
          sentence: `${frames.toFixed(1)} frames a second; the bar is 60`,
          reached: Math.round(frames) >= 60,
        },
        ...(ours === null || alone === null
          ? []
          : [
              {
                sentence: `${(ours / alone).toFixed(2)} times the memory of reveal.js alone; the bar is ${MOST_TIMES}`,
                reached: ours / alone <= MOST_TIMES,
              },
            ]),
      ],
    };
  },
};

type Timed = Readonly<Record<Way, readonly number[]>>;

/** In turn, so that what else the machine does falls on both alike. */
async function timeBoth(
  browser: Browser,
  deck: Deck,
  folder: string,
  rounds: number,
): Promise<{ readonly ours: Timed; readonly theirs: Timed }> {
  const [ours, theirs]: [Timed[], Timed[]] = [[], []];
  const time = (presenting: Presenting): Promise<Timed> => keyToPixels(browser, presenting, deck, folder);
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await time(lectern));
    theirs.push(await time(reveal));
  }
  return { ours: together(ours), theirs: together(theirs) };
}

function together(rounds: readonly Timed[]): Timed {
  const all = (way: Way): readonly number[] => rounds.flatMap((round) => round[way]);
  return {
    "audience → audience": all("audience → audience"),
    "audience → presenter": all("audience → presenter"),
    "presenter → audience": all("presenter → audience"),
    "presenter → presenter": all("presenter → presenter"),
  };
}

function barOf(way: Way, own: readonly number[]): Bar {
  const longest = LONGEST_MS[way.endsWith("audience") ? "audience" : "presenter"];
  const ours = percentile(own, 0.95);
  return { sentence: `${way}: p95 ${ours.toFixed(1)} ms; the bar is ${longest}`, reached: ours <= longest };
}

/**
 * Until both windows show the slide. reveal.js's speaker view turns its own slide first and the audience's afterwards,
 * Lectern the audience's first: one window alone would say little of either.
 */
function besideReveal(from: (typeof FROM)[number], own: Timed, other: Timed): Bar {
  const [ours, theirs] = [own, other].map((timed) => percentile(untilBoth(from, timed), 0.95));
  return {
    sentence: `${from} → both windows: p95 ${(ours ?? 0).toFixed(1)} ms; reveal.js ${(theirs ?? 0).toFixed(1)} ms`,
    reached: (ours ?? 0) <= (theirs ?? 0),
  };
}

function untilBoth(from: (typeof FROM)[number], timed: Timed): readonly number[] {
  const presenter = timed[`${from} → presenter`];
  return timed[`${from} → audience`].map((ms, at) => Math.max(ms, presenter[at] ?? 0));
}

/** The deck's slides over and over, each with an id of its own. */
function longer(deck: Deck, count: number): Deck {
  const slides = Array.from({ length: count }, (_, at) => {
    const slide = deck.slides[at % deck.slides.length];
    if (slide === undefined) throw new Error("The deck has no slides");
    return { ...slide, id: `${slide.id}-${at}` };
  });
  return { ...deck, slides };
}

function figures(values: readonly number[]): readonly string[] {
  return [0.5, 0.95].map((share) => percentile(values, share).toFixed(1));
}

function megabytes(value: number | null): string {
  return value === null ? "not told" : `${value.toFixed(0)} MB`;
}
