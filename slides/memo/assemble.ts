import { detectLanguage } from "../language/detect.ts";
import type { Problem } from "../result.ts";
import { bindNotes } from "./bind-notes.ts";
import { findFrontMatterFields } from "./front-matter.ts";
import { findHeader } from "./header.ts";
import { headerProblems } from "./header-problems.ts";
import { isKindOfPaper } from "./kind-of-paper.ts";
import { mailHead } from "./mail-head.ts";
import type { Block, HeaderField, Mark, Memo, PlaceRun, Span } from "./memo.ts";
import { findSignature } from "./signature.ts";
import { asSourceNotes } from "./source-notes.ts";
import { findTitle } from "./title.ts";

/** What a reader of one format hands over. */
export interface DocumentParts {
  readonly text: string;
  readonly places: readonly PlaceRun[];
  readonly marks: readonly Mark[];
  /** The data before a document's text ("title: …"), which is no block. */
  readonly frontMatter: Span | null;
  readonly blocks: readonly Block[];
  /** What stands at the head and foot of pages and is left in the text: kept with the header, shown nowhere. */
  readonly runningHeads?: readonly Span[];
  readonly problems: readonly Problem[];
}

/** Finds what every format has alike: header, title, signature and language. */
export function assembleMemo(name: string | null, parts: DocumentParts): Memo {
  const { text, places, problems } = parts;
  const { blocks, marks } = bindNotes(text, parts.blocks, parts.marks);
  const frontMatter = parts.frontMatter === null ? [] : findFrontMatterFields(text, parts.frontMatter);
  const { fields, rest: body } = findHeader(text, blocks, frontMatter);
  const rest = asSourceNotes(text, body);
  const header = [...frontMatter, ...fields, ...(parts.runningHeads ?? []).map(runningHead)];
  const found = headerProblems(parts, header);
  const title = findTitle(text, rest, header);
  const mailAt = rest.findIndex((block) => mailHead({ text, header }, block) !== null);
  const signature = findSignature(text, mailAt === -1 ? rest : rest.slice(0, mailAt));
  const language = detectLanguage(text);
  return {
    name,
    text,
    places,
    language,
    title,
    signature,
    header,
    blocks: rest.map((block, at) =>
      headsNothing(text, block, title) && isAboveProse(text, rest, at) ? asParagraph(block) : block,
    ),
    marks,
    problems: [...problems, ...found],
  };
}

const ENDS_SENTENCE = /[.!?…。！？؟]["'”’»)\]]*$/u;

/** "MEMORANDUM" over a memo whose title is another line is no section of it. */
function headsNothing(text: string, { kind, start, end }: Block, title: Span | null): boolean {
  return kind === "heading" && title?.start !== start && isKindOfPaper(text.slice(start, end));
}

/** "ACTION" further down heads what is to be done. */
function isAboveProse(text: string, blocks: readonly Block[], at: number): boolean {
  return blocks
    .slice(0, at)
    .every(({ kind, start, end }) => kind === "heading" || !ENDS_SENTENCE.test(text.slice(start, end)));
}

function asParagraph({ start, end }: Span): Block {
  return { kind: "paragraph", start, end };
}

function runningHead({ start, end }: Span): HeaderField {
  return { kind: "other", start, end, label: { start, end: start }, value: { start, end } };
}
