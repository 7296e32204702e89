/** A stretch of two wordings: in both, only in the older, or only in the newer one. */
export interface WordingPart {
  readonly kind: "same" | "gone" | "new";
  readonly text: string;
}

/** Longer wordings are told apart as wholes: the work grows with the product of their lengths, in words. */
const MOST_COMPARED = 4_000_000;

/**
 * What of a wording stayed, went and came, in order, by the longest run of words in common. "same" and "new" together
 * are the newer wording, "same" and "gone" the older one; white space counts as one space.
 */
export function wordDifference(before: string, after: string): readonly WordingPart[] {
  const [old, young] = [tokensOf(before), tokensOf(after)];
  if (old.length * young.length > MOST_COMPARED)
    return joined([...old.map(as("gone")), ...young.map(as("new"))]);
  const common = commonLengths(old, young);
  const parts: WordingPart[] = [];
  let [at, to] = [0, 0];
  while (at < old.length || to < young.length) {
    const [gone, came] = [old[at], young[to]];
    if (gone !== undefined && gone === came) {
      parts.push({ kind: "same", text: gone });
      at += 1;
      to += 1;
    } else if (
      came === undefined ||
      (gone !== undefined && lengthAt(common, at + 1, to) >= lengthAt(common, at, to + 1))
    ) {
      parts.push({ kind: "gone", text: gone ?? "" });
      at += 1;
    } else {
      parts.push({ kind: "new", text: came });
      to += 1;
    }
  }
  return joined(parts);
}

/** Words with the space behind them, so that the parts put together are the text again. */
function tokensOf(text: string): readonly string[] {
  return text.replace(/\s+/gu, " ").trim().match(/\S+ ?/gu) ?? [];
}

/** How many tokens the rests of both have in common, from each pair of places on. */
function commonLengths(old: readonly string[], young: readonly string[]): readonly Uint16Array[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint16Array(young.length + 1));
  for (let at = old.length - 1; at >= 0; at -= 1) {
    for (let to = young.length - 1; to >= 0; to -= 1) {
      const row = lengths[at];
      if (row === undefined) continue;
      row[to] =
        old[at] === young[to]
          ? lengthAt(lengths, at + 1, to + 1) + 1
          : Math.max(lengthAt(lengths, at + 1, to), lengthAt(lengths, at, to + 1));
    }
  }
  return lengths;
}

function lengthAt(lengths: readonly Uint16Array[], at: number, to: number): number {
  return lengths[at]?.[to] ?? 0;
}

function as(kind: WordingPart["kind"]): (text: string) => WordingPart {
  return (text) => ({ kind, text });
}

function joined(parts: readonly WordingPart[]): readonly WordingPart[] {
  const result: WordingPart[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (last?.kind === part.kind) result.splice(-1, 1, { ...last, text: last.text + part.text });
    else result.push(part);
  }
  return result;
}
