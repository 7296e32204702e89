import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brief } from "../../slides/brief.ts";
import { proveClean, type FinishedFile } from "../../slides/export/clean/prove-clean.ts";
import { exportedDeck } from "../../slides/export/exported-deck.ts";
import { audienceJson } from "../../slides/export/json.ts";
import { deckMarkdown } from "../../slides/export/markdown/deck-markdown.ts";
import { deckPptx } from "../../slides/export/pptx/deck-pptx.ts";
import { singleFile } from "../../slides/export/single-file.ts";
import { DEFAULT_HANDOUT } from "../../slides/handout/options.ts";
import { ensureBuilt } from "../steps/run.ts";
import { corpus } from "../steps/corpus.ts";
import { outFolder } from "../steps/freshness.ts";
import { independentLeaks } from "./copies/independent-leaks.ts";
import { printedCopy, wordsOfPdf } from "./copies/printed-copy.ts";
import { openPress } from "./corpus-paper/press.ts";

/**
 * `npm run copies`: makes the audience copies of all memos of the corpus and looks for speaker notes in them, with the
 * proof that exports go through and with an extractor that shares no code with it. PDFs are read by poppler (pdftotext,
 * pdfinfo), which must be installed.
 */
await ensureBuilt();
const press = await openPress();
const template = readFileSync(join(outFolder, "browser/viewer.html"), "utf8");
let failures = 0;
let files = 0;
for (const [turn, document] of corpus.entries()) {
  const briefed = await brief(document.bytes(), document.path, { shape: "16:9" });
  if (!briefed.ok) continue; // other checks say what can be read
  const { deck } = briefed.value;
  const audience = exportedDeck(deck, "audience", DEFAULT_HANDOUT);
  const copies: readonly FinishedFile[] = [
    {
      format: "html",
      text: singleFile(template, { mode: "present", copy: "audience", deck: audience, slide: 0 }),
      template,
    },
    { format: "pdf", bytes: await printedCopy(press, briefed.value, turn) },
    { format: "pptx", bytes: deckPptx(audience, "audience") },
    { format: "json", text: audienceJson(audience) },
    ...(["reveal", "marp", "slidev"] as const).map((dialect): FinishedFile => ({
      format: "md",
      text: deckMarkdown(audience, "audience", dialect),
    })),
  ];
  for (const copy of copies) {
    files += 1;
    const proven = await proveClean(copy, deck, audience);
    const leaks = independentLeaks(contentOf(copy), deck);
    if (proven.ok && leaks.length === 0) continue;
    failures += 1;
    console.log(
      `${document.path} ${copy.format}: ${proven.ok ? "proven" : proven.problem.message} ${leaks.slice(0, 3).join(" | ")}`,
    );
  }
}
await press.close();
console.log(`${files} audience copies of ${corpus.length} documents, ${failures} not clean`);
process.exitCode = failures === 0 ? 0 : 1;

/** What the independent extractor looks into. */
function contentOf(copy: FinishedFile): string | Uint8Array {
  if ("text" in copy) return copy.text;
  return copy.format === "pdf" ? wordsOfPdf(copy.bytes) : copy.bytes;
}
