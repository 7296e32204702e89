import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brief } from "../../slides/brief.ts";
import type { Deck } from "../../slides/deck/deck.ts";
import { plainText } from "../../slides/deck/plain-text.ts";
import { runsOfSetting, settingsOf } from "../../slides/deck/slide-runs.ts";
import { exportedDeck } from "../../slides/export/exported-deck.ts";
import { deckPptx } from "../../slides/export/pptx/deck-pptx.ts";
import { DEFAULT_HANDOUT } from "../../slides/handout/options.ts";
import { corpus } from "../steps/corpus.ts";
import { outFolder } from "../steps/freshness.ts";
import { ensureBuilt, run } from "../steps/run.ts";
import { answers } from "../steps/system-packages.ts";
import { openPress } from "./corpus-paper/press.ts";
import { pictureProblem } from "./office/compare-pictures.ts";
import { slidePictures } from "./office/slide-pictures.ts";
import { schemaCheck } from "./office/schema-errors.ts";
import { letters, openedSlides, type OpenedSlide } from "./office/opened-slides.ts";

/**
 * `npm run office [-- PART OF A NAME …]`: every memo of the corpus as a PowerPoint file, opened and saved again by
 * LibreOffice; what it has read must be the deck's own words, slide by slide, and its notes, and the slides that it
 * draws must look like those that we print: words in their places, ink where ours is. Each file is also held against
 * the schema of Office Open XML.
 */
const names = process.argv.slice(2);
const folder = join(outFolder, "office");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
process.exitCode = await compare();

async function compare(): Promise<number> {
  if (!answers("soffice", ["--version"])) {
    console.log("LibreOffice (soffice) is not installed: nothing was compared.");
    return 0;
  }
  await ensureBuilt();
  const press = await openPress();
  const decks: Deck[] = [];
  const files: string[] = [];
  for (const document of corpus.filter(
    ({ path }) => names.length === 0 || names.some((name) => path.includes(name)),
  )) {
    const briefed = await brief(document.bytes(), document.path, { shape: "16:9" });
    if (!briefed.ok) continue; // other checks say what can be read
    const deck = exportedDeck(briefed.value.deck, "presenter", DEFAULT_HANDOUT);
    const file = join(folder, `${decks.length}.pptx`);
    writeFileSync(file, deckPptx(deck, "presenter"));
    // Ours beside theirs: an audience's slides, each filling its page.
    const { bytes } = await press.print({ ...briefed.value, deck }, DEFAULT_HANDOUT);
    writeFileSync(join(folder, `${decks.length}-ours.pdf`), bytes);
    decks.push(deck);
    files.push(file);
  }
  await press.close();
  // A profile of its own: an office program that is open would take the files and never answer.
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  for (const format of ["odp", "pdf"]) {
    const words = [profile, "--headless", "--convert-to", format, "--outdir", folder, ...files];
    const status = await run("soffice", words);
    if (status !== 0) throw new Error(`soffice ended with ${status}`);
  }
  const schema = await schemaCheck();
  if (schema === null)
    console.log("No validator of Office Open XML could be installed: no schema was checked.");
  let slides = 0;
  let findings = 0;
  for (const [at, deck] of decks.entries()) {
    const opened = openedSlides(new Uint8Array(readFileSync(join(folder, `${at}.odp`))));
    const found = [
      ...(schema?.(join(folder, `${at}.pptx`)) ?? []),
      ...differences(deck, opened),
      ...drawnOtherwise(deck, join(folder, String(at))),
    ];
    slides += deck.slides.length;
    findings += found.length;
    for (const each of found.slice(0, 3)) console.log(`${deck.title}: ${each}`);
  }
  console.log(`${decks.length} presentations, ${slides} slides, ${findings} findings`);
  return findings === 0 ? 0 : 1;
}

/** Slides that LibreOffice draws otherwise than we do; `path` is the presentation's, without its ending. */
function drawnOtherwise({ slides }: Deck, path: string): readonly string[] {
  const ours = slidePictures(`${path}-ours.pdf`);
  const theirs = slidePictures(`${path}.pdf`);
  if (ours.length !== slides.length || theirs.length !== slides.length)
    return [`${slides.length} slides, ${ours.length} drawn by us and ${theirs.length} by LibreOffice`];
  return ours.flatMap((our, at) => {
    const their = theirs[at];
    const problem = their === undefined ? "it was not drawn" : pictureProblem(our, their);
    return problem === null ? [] : [`slide ${at + 1}: ${problem}`];
  });
}

function differences({ slides }: Deck, opened: readonly OpenedSlide[]): readonly string[] {
  if (slides.length !== opened.length) return [`${slides.length} slides, and ${opened.length} were opened`];
  return slides.flatMap(({ headline, body, notes }, at) => {
    const page = opened[at] ?? { text: "", notes: "" };
    const settings = [...(headline === null ? [] : [headline]), ...settingsOf(body)];
    const texts = settings.map((setting) => plainText(runsOfSetting(setting)));
    return [
      ...texts
        .filter((text) => !page.text.includes(letters(text)))
        .map((text) => `slide ${at + 1}: not on it: "${text.slice(0, 60)}"`),
      ...notes
        .map(({ runs }) => runs.map(({ text }) => text).join("")) // what a note sets aside is shown nowhere
        .filter((text) => !page.notes.includes(letters(text)))
        .map((text) => `slide ${at + 1}: not in its notes: "${text.slice(0, 60)}"`),
    ];
  });
}
