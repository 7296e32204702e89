import { readingLength } from "../../language/words.ts";
import type { Span } from "../../memo/memo.ts";
import { opensBackup } from "../backup-scope.ts";
import type { Draft } from "../draft.ts";
import { textBox } from "../layout.ts";
import type { PlanContext, Planned, Rule } from "../rule.ts";
import { unitsFrom } from "../units-from.ts";
import { headlineSlides } from "./headline-slides.ts";
import { itemSlides } from "./item-slides.ts";

const STEPS = ["title-56", "title-46"] as const;

/** "cc: …", "Distribution: …", "Enclosures: 2": lines at a memo's end about copies and what is with it. */
const DISTRIBUTION =
  /^(?:b?cc|distribution(?: list)?|copy to|copies to|encl(?:\.|osures?)?|attachments?|verteiler|nachrichtlich|anlagen?|copie à|ampliation|diffusion|pièces? jointes?|p\.j\.|con copia|adjuntos?|anexos?|distribución|allegati|рассылка|копии?|приложени[ея]|写し|抄送|附件|نسخة إلى|المرفقات)\s*(?:\([^)]*\)\s*)?[:：]/iu;
/** They stand in the last part of a memo and are short. */
const LAST_PART = 0.6;
const MOST_WORDS = 60;

/** Appendices open with a slide of their own; what follows there is planned by the other rules and stands behind the close. */
export const backupRule: Rule = {
  name: "backup",
  why: "Appendices, enclosures and distribution lists must be at hand when somebody asks, and out of the way until then.",
  plan: (context, at): Planned | null => {
    const block = context.units[at]?.block;
    if (block === undefined) return null;
    const { memo, shape } = context;
    if (block.kind === "heading" && context.isBackup(at) && opensBackup(textOf(context, block))) {
      const box = textBox({ kind: "backup", shape, headline: null, attribution: null });
      const span = { start: block.start, end: block.end };
      return { drafts: headlineSlides(memo, { kind: "backup", steps: STEPS, box, span }), used: 1 };
    }
    const lines = distributionFrom(context, at);
    if (lines.length === 0) return null;
    const items = lines.map((text) => ({ text, marker: null, depth: 0 }));
    const list = { kind: "backup", headed: null, items, attribution: null, leadIn: [] } as const;
    return { drafts: itemSlides(context, list).map(behindClose), used: lines.length };
  },
};

/** A draft as it stands behind the close. */
export function behindClose(draft: Draft): Draft {
  return { ...draft, standing: "backup" };
}

/** The paragraphs from a unit on that are about copies and enclosures. */
function distributionFrom(context: PlanContext, at: number): readonly Span[] {
  if (at < context.units.length * LAST_PART) return [];
  const found: Span[] = [];
  for (const { block, quotation } of unitsFrom(context.units, at)) {
    const words = textOf(context, block);
    const listed = DISTRIBUTION.test(words) && readingLength(words) <= MOST_WORDS;
    if (block.kind !== "paragraph" || quotation !== null || !listed) break;
    found.push({ start: block.start, end: block.end });
  }
  return found;
}

function textOf({ memo }: PlanContext, { start, end }: Span): string {
  return memo.text.slice(start, end);
}
