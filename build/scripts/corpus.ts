import { basename } from "node:path";
import { brief, type Briefing } from "../../slides/brief.ts";
import type { Shape } from "../../slides/deck/deck.ts";
import { corpus } from "../steps/corpus.ts";
import { overBudget } from "./corpus/budget.ts";

const SHAPES: readonly Shape[] = ["16:9", "4:3"];

/** What became of all documents in one shape. */
interface Tally {
  documents: number;
  slides: number;
  within: number;
  overflow: number;
  lost: number;
  invented: number;
  readonly reasons: Map<string, number>;
}

/** `npm run corpus`: plans every document beside the repository in both shapes and counts what stands within its budget. */
async function main(): Promise<void> {
  if (corpus.length === 0) throw new Error("There is no folder of memos beside the repository");
  for (const shape of SHAPES) print(shape, await tallyOf(shape));
}

async function tallyOf(shape: Shape): Promise<Tally> {
  const tally: Tally = {
    documents: 0,
    slides: 0,
    within: 0,
    overflow: 0,
    lost: 0,
    invented: 0,
    reasons: new Map(),
  };
  for (const { path, bytes } of corpus) {
    const briefed = await brief(bytes(), basename(path), { shape });
    if (briefed.ok) count(tally, briefed.value);
    else console.log(`${path}: ${briefed.problem.message}`);
  }
  return tally;
}

function count(tally: Tally, { deck, ledger }: Briefing): void {
  tally.documents += 1;
  tally.lost += ledger.lost.length;
  tally.invented += ledger.invented.length;
  for (const slide of deck.slides) {
    const reason = overBudget(slide);
    tally.slides += 1;
    tally.overflow += slide.fits ? 0 : 1;
    if (reason === null) tally.within += 1;
    else tally.reasons.set(reason, (tally.reasons.get(reason) ?? 0) + 1);
  }
}

function print(shape: Shape, tally: Tally): void {
  const { documents, slides, within, overflow, lost, invented, reasons } = tally;
  const share = ((100 * within) / Math.max(1, slides)).toFixed(1);
  console.log(`${shape}: ${documents} documents, ${slides} slides, ${share} % within budget`);
  console.log(`  ${overflow} overflow, ${lost} words lost, ${invented} invented`);
  for (const [reason, number] of [...reasons].toSorted((a, b) => b[1] - a[1]))
    console.log(`  ${number} ${reason}`);
}

await main();
