import { brief, type Briefing } from "../../slides/brief.ts";
import { finishPdf } from "../../slides/export/pdf/finish-pdf.ts";
import { DEFAULT_HANDOUT, HANDOUT_LAYOUTS, type HandoutOptions } from "../../slides/handout/options.ts";
import { planHandout } from "../../slides/handout/plan-handout.ts";
import { corpus, type CorpusDocument } from "../steps/corpus.ts";
import { ensureBuilt } from "../steps/run.ts";
import { checkExtracted } from "./corpus-paper/check-extracted.ts";
import { checkPlanned } from "./corpus-paper/check-planned.ts";
import { VARIATIONS, VARIED_SHARE } from "./corpus-paper/variations.ts";
import { openPress } from "./corpus-paper/press.ts";

/**
 * `npm run corpus:paper [-- vary] [LAYOUT …] [PART OF A NAME]`: every memo of the corpus in every layout, printed;
 * nothing may be clipped or overlap in the browser's layout, and the finished PDF must give all planned words back, in
 * order and on their pages. With `vary` each memo is printed in one layout after another of the table of variations,
 * a different one for each memo, instead of in all of them as they are by default.
 */
const words = process.argv.slice(2);
const layouts = HANDOUT_LAYOUTS.filter((layout) => words.includes(layout));
const varies = words.includes("vary");
const names = words.filter((word) => word !== "vary" && !HANDOUT_LAYOUTS.some((layout) => layout === word));
await ensureBuilt();
const press = await openPress();
let findings = 0;
let pages = 0;
let printed = 0;
let memos = 0;
const documents = corpus.filter(
  ({ path }) => names.length === 0 || names.some((name) => path.includes(name)),
);
/** The last PDF is read while the browser prints the next one. */
let reading = Promise.resolve();
for (const [at, document] of documents.entries()) {
  const briefing = await brief(document.bytes(), document.path, { shape: "16:9" });
  if (!briefing.ok) {
    console.log(`${document.path}: not readable: ${briefing.problem.message}`);
    continue;
  }
  memos += 1;
  for (const [position, layout] of (layouts.length === 0 ? HANDOUT_LAYOUTS : layouts).entries()) {
    if (varies && position % VARIED_SHARE !== at % VARIED_SHARE) continue;
    const varied = VARIATIONS[(at + position) % VARIATIONS.length];
    await print(document, briefing.value, { ...DEFAULT_HANDOUT, layout, ...(varies ? varied : {}) });
  }
}
await reading;
await press.close();
console.log(
  `${documents.length} documents, ${memos} readable, ${printed} PDFs, ${pages} pages, ${findings} findings`,
);
process.exitCode = findings === 0 ? 0 : 1;

async function print(document: CorpusDocument, briefing: Briefing, options: HandoutOptions): Promise<void> {
  const started = performance.now();
  const handout = planHandout(briefing, options);
  const { page, bytes, clipped } = await press.print(briefing, options);
  await reading;
  reading = read();

  async function read(): Promise<void> {
    const finished = finishPdf(bytes, page.properties, page.bookmarks);
    const found = [
      ...checkPlanned(handout, briefing),
      ...clipped,
      ...(finished.ok ? await checkExtracted(finished.value, handout, briefing) : [finished.problem.message]),
    ];
    printed += 1;
    pages += handout.sheets.length;
    findings += found.length;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const { layout, paper, size, ink } = options;
    console.log(
      `${document.path} ${layout} ${paper ?? ""} ${size} ${ink}: ${handout.sheets.length} pages, ${seconds} s, ${found.length} findings`,
    );
    for (const finding of found.slice(0, 5)) console.log(`  ${finding}`);
  }
}
