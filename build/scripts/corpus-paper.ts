import { brief } from "../../slides/brief.ts";
import { finishPdf } from "../../slides/export/pdf/finish-pdf.ts";
import { DEFAULT_HANDOUT, HANDOUT_LAYOUTS, type HandoutLayout } from "../../slides/handout/options.ts";
import { planHandout } from "../../slides/handout/plan-handout.ts";
import { corpus, type CorpusDocument } from "../steps/corpus.ts";
import { ensureBuilt } from "../steps/run.ts";
import { checkExtracted } from "./corpus-paper/check-extracted.ts";
import { openPress } from "./corpus-paper/press.ts";

/**
 * `npm run corpus:paper [LAYOUT …] [-- PART OF A NAME]`: every memo of the corpus in every layout, printed; nothing may
 * be clipped or overlap in the browser's layout, and the finished PDF must give all planned words back, in order and
 * on their pages.
 */
const words = process.argv.slice(2);
const layouts = HANDOUT_LAYOUTS.filter((layout) => words.includes(layout));
const names = words.filter((word) => !HANDOUT_LAYOUTS.some((layout) => layout === word));
await ensureBuilt();
const press = await openPress();
let findings = 0;
let pages = 0;
let printed = 0;
for (const document of corpus.filter(
  ({ path }) => names.length === 0 || names.some((name) => path.includes(name)),
))
  for (const layout of layouts.length === 0 ? HANDOUT_LAYOUTS : layouts) await check(document, layout);
await press.close();
console.log(`${printed} PDFs, ${pages} pages, ${findings} findings`);
process.exitCode = findings === 0 ? 0 : 1;

async function check(document: CorpusDocument, layout: HandoutLayout): Promise<void> {
  const briefing = await brief(document.bytes(), document.path, { shape: "16:9" });
  if (!briefing.ok) return;
  const options = { ...DEFAULT_HANDOUT, layout };
  const started = performance.now();
  const handout = planHandout(briefing.value, options);
  const found: string[] = [];
  const { page, bytes, clipped } = await press.print(briefing.value, options);
  found.push(...clipped);
  const finished = finishPdf(bytes, page.properties, page.bookmarks);
  found.push(
    ...(finished.ok
      ? await checkExtracted(finished.value, handout, briefing.value)
      : [finished.problem.message]),
  );
  printed += 1;
  pages += handout.sheets.length;
  findings += found.length;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${document.path} ${layout}: ${handout.sheets.length} pages, ${seconds} s, ${found.length} findings`,
  );
  for (const finding of found.slice(0, 5)) console.log(`  ${finding}`);
}
