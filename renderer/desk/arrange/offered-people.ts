import type { Briefing } from "../../../slides/brief.ts";
import type { Attribution } from "../../../slides/quotations/quotation.ts";

/** So many of the memo's people are offered. */
const MOST_OFFERED = 8;

/**
 * Who could have said a quotation: those whom the memo quotes, each once, with most quotations first; then everybody
 * else whom it names in full, in its order.
 */
export function offeredPeople({ source: { found } }: Pick<Briefing, "source">): readonly Attribution[] {
  const quoted = new Map<string, { readonly attribution: Attribution; count: number }>();
  for (const { attribution } of found.quotations) {
    if (attribution === null) continue;
    const known = quoted.get(attribution.speaker);
    if (known === undefined) quoted.set(attribution.speaker, { attribution, count: 1 });
    else known.count += 1;
  }
  const speakers = [...quoted.values()]
    .toSorted((a, b) => b.count - a.count)
    .map(({ attribution }) => attribution);
  const others = found.people
    .filter(({ name }) => !quoted.has(name))
    .map(({ name, role, organisation }) => ({ speaker: name, role, organisation }));
  return [...speakers, ...others].slice(0, MOST_OFFERED);
}
