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
import { corpus } from "../steps/corpus.ts";
import { outFolder } from "../steps/freshness.ts";
import { independentLeaks } from "./copies/independent-leaks.ts";

/**
 * `npm run copies`: makes the audience copies of all memos of the corpus and looks for speaker notes in them, with the
 * proof that exports go through and with an extractor that shares no code with it.
 */
const template = readFileSync(join(outFolder, "browser/viewer.html"), "utf8");
let failures = 0;
let files = 0;
for (const document of corpus) {
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
    const leaks = independentLeaks("text" in copy ? copy.text : copy.bytes, deck);
    if (proven.ok && leaks.length === 0) continue;
    failures += 1;
    console.log(
      `${document.path} ${copy.format}: ${proven.ok ? "proven" : proven.problem.message} ${leaks.slice(0, 3).join(" | ")}`,
    );
  }
}
console.log(`${files} audience copies of ${corpus.length} documents, ${failures} not clean`);
process.exitCode = failures === 0 ? 0 : 1;
