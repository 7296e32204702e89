import type { PlacedLine } from "./paragraphs.ts";

/** A note at the foot of a page. */
export interface PdfNote {
  readonly label: string;
  readonly lines: readonly PlacedLine[];
}

export interface NotedPage {
  readonly body: readonly PlacedLine[];
  readonly notes: readonly PdfNote[];
}

/** Notes are set in letters of this part of the text's size or smaller. */
const SMALL = 0.93;
const LABEL = /^(?<label>[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\d{1,3}(?=\s+\p{L})|[*†‡](?=\s?\p{L}))\s*(?<words>.*)$/u;

/** Takes the notes at the foot of a page out of its lines; a note may go on from the page before. */
export function takeNotes(lines: readonly PlacedLine[], textSize: number, open: PdfNote | null): NotedPage {
  const smallFrom = lines.findLastIndex((line) => line.size > textSize * SMALL) + 1;
  const small = lines.slice(smallFrom);
  const firstNote = small.findIndex((line) => LABEL.test(line.text));
  if (firstNote === -1 || smallFrom === 0) return { body: lines, notes: [] };
  const notes: { label: string; lines: PlacedLine[] }[] = [];
  const before = small.slice(0, firstNote);
  if (open !== null && before.length > 0) notes.push({ label: open.label, lines: before });
  for (const line of small.slice(firstNote)) {
    const found = LABEL.exec(line.text)?.groups;
    if (found === undefined || !follows(found["label"] ?? "", notes.at(-1)?.label))
      notes.at(-1)?.lines.push(line);
    else
      notes.push({
        label: (found["label"] ?? "").normalize("NFKC"),
        lines: [{ ...line, text: found["words"] ?? "" }],
      });
  }
  return { body: open === null ? lines.slice(0, smallFrom + firstNote) : lines.slice(0, smallFrom), notes };
}

/** A number at a line's beginning starts the next note only when it counts on. */
function follows(label: string, before: string | undefined): boolean {
  const plain = label.normalize("NFKC");
  if (before === undefined || !/^\d+$/u.test(plain) || !/^\d+$/u.test(before)) return true;
  return label !== plain || Number(plain) === Number(before) + 1;
}
