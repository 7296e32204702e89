import { readFile } from "node:fs/promises";
import { brief } from "../../slides/brief.ts";
import { fingerprint } from "../../slides/fingerprint.ts";
import { dressDeck, PLAIN_LOOK } from "../../slides/look/look.ts";
import { briefingFileOf } from "../../slides/saved/briefing-file/of-briefing.ts";
import { readBriefingFile } from "../../slides/saved/briefing-file/read.ts";
import { writeBriefingFile } from "../../slides/saved/briefing-file/write.ts";
import { slideAnchor } from "../../slides/arrangement/slide-anchor.ts";

/**
 * `npm run damage -- MEMO`: each byte of the memo's briefing is changed, and each length of it cut. Every outcome must
 * have the memo whole to the byte, or be one sentence; the bytes that were damaged must be another copy.
 */
const path = process.argv[2] ?? "slides/sample/win-the-peace.md";
const bytes = await readFile(path);
const made = await brief(new Uint8Array(bytes), path);
if (!made.ok) throw new Error(made.problem.message);
const { memo } = made.value;
const slide = slideAnchor(memo.text, made.value.deck, made.value.deck.slides.length - 1);
const deck = dressDeck(made.value.deck, { ...PLAIN_LOOK, theme: "dark" });
const arrangement = [{ kind: "stand", slide, standing: "hidden" }] as const;
const whole = writeBriefingFile(briefingFileOf({ ...made.value, deck }, arrangement, null));
const before = fingerprint(whole, 64);

const tally = { opened: 0, "opened with a part left out": 0, refused: 0 };

function count(damaged: Uint8Array): void {
  const read = readBriefingFile(damaged);
  if (!read.ok) {
    if (!/^[^\n]+\.$/u.test(read.problem.message)) throw new Error(`Not a sentence: ${read.problem.message}`);
    tally.refused += 1;
    return;
  }
  if (Buffer.compare(read.value.briefing.memo.bytes, bytes) !== 0) throw new Error("The memo is not whole");
  tally[read.value.problems.length === 0 ? "opened" : "opened with a part left out"] += 1;
}

for (let at = 0; at < whole.length; at += 1) count(whole.with(at, (whole[at] ?? 0) ^ 0x41));
report("each byte changed");
for (let length = 0; length < whole.length; length += 1) count(whole.slice(0, length));
report("each length cut");
if (fingerprint(whole, 64) !== before) throw new Error("The briefing itself was changed");
console.log("The briefing itself is untouched.");

function report(what: string): void {
  const parts = Object.entries(tally).map(([outcome, times]) => `${times} ${outcome}`);
  console.log(`${whole.length} bytes, ${what}: ${parts.join(", ")}; the memo whole in all that opened`);
  for (const outcome of ["opened", "opened with a part left out", "refused"] as const) tally[outcome] = 0;
}
