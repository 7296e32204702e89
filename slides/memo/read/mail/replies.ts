import type { DocumentParts } from "../../assemble.ts";
import type { Block } from "../../memo.ts";
import { readPlainText } from "../plain-text.ts";
import { shiftedParts } from "./shifted.ts";

/** A line that a mail program repeats from the mail that is answered; ">From" is how mailboxes escape a word. */
const REPEATED = /^[ \t]?>(?!From )/u;
const SIGN = /^[ \t]?>[ \t]?/u;
/** Answers to answers go no deeper; what does is left as it is typed. */
const DEEPEST = 12;
const BLANK_LINE = "\n\n";

/** Reads the text of a mail: what it repeats of another mail behind ">" becomes block quotes, without the signs. */
export function readMailText(text: string, depth = 0): DocumentParts {
  const stretches = depth < DEEPEST ? stretchesOf(text) : [];
  if (!stretches.some(({ repeated }) => repeated)) return readPlainText(text);
  const parts = stretches
    .map(({ repeated, lines }) => {
      const read = readMailText(lines.join("\n"), depth + 1);
      return repeated ? { ...read, blocks: quoted(read) } : read;
    })
    .filter(({ blocks }) => blocks.length > 0);
  return joined(parts);
}

interface Stretch {
  readonly repeated: boolean;
  readonly lines: string[];
}

function stretchesOf(text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const line of text.split("\n")) {
    const repeated = REPEATED.test(line);
    const open = stretches.at(-1);
    const words = repeated ? line.replace(SIGN, "") : line;
    if (open?.repeated === repeated) open.lines.push(words);
    else stretches.push({ repeated, lines: [words] });
  }
  return stretches;
}

function quoted({ blocks }: DocumentParts): readonly Block[] {
  const [first] = blocks;
  const last = blocks.at(-1);
  if (first === undefined || last === undefined) return [];
  return [{ kind: "block-quote", start: first.start, end: last.end, blocks }];
}

function joined(parts: readonly DocumentParts[]): DocumentParts {
  let at = 0;
  const moved = parts.map((part) => {
    const shifted = shiftedParts(part, at);
    at += part.text.length + BLANK_LINE.length;
    return shifted;
  });
  return {
    text: parts.map(({ text }) => text).join(BLANK_LINE),
    places: [],
    marks: moved.flatMap(({ marks }) => marks),
    frontMatter: null,
    blocks: moved.flatMap(({ blocks }) => blocks),
    runningHeads: moved.flatMap(({ runningHeads }) => runningHeads ?? []),
    problems: moved.flatMap(({ problems }) => problems),
  };
}
