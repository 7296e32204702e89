import type { BriefOptions, Briefing } from "../../../slides/brief.ts";
import { brief } from "../../../slides/brief.ts";
import type { Body, Line, Run, Setting, Slide } from "../../../slides/deck/deck.ts";
import type { Memo, Span } from "../../../slides/memo/memo.ts";
import { readMemo } from "../../../slides/memo/read/index.ts";

/** Reads a source that can be read, as Markdown unless the name says otherwise. */
export async function memoOf(source: string, name = "memo.md"): Promise<Memo> {
  const read = await readMemo(new TextEncoder().encode(source), name, null);
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

/** The briefing of a source that can be read, as Markdown unless the name says otherwise. */
export async function briefingOf(
  source: string,
  name = "memo.md",
  options: Partial<BriefOptions> = {},
): Promise<Briefing> {
  const result = await brief(new TextEncoder().encode(source), name, { shape: "16:9", ...options });
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

/** The briefing of a source, or null where it is refused, as an empty one is; what goes wrong besides fails the test. */
export async function briefingIfRead(source: string, name: string): Promise<Briefing | null> {
  const result = await brief(new TextEncoder().encode(source), name, { shape: "16:9" });
  return result.ok ? result.value : null;
}

/** The words of a passage. */
export function wordsOf({ text }: Pick<Memo, "text">, span: Span): string {
  return text.slice(span.start, span.end);
}

/** The passage of a text where some words stand first. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`“${words}” is not in “${text}”`);
  return { start, end: start + words.length };
}

/** What stands on a slide in a few words, for tests that compare whole slides. */
export interface SlideInShort {
  readonly kind: Slide["kind"];
  readonly headline?: string;
  readonly body?: readonly string[];
  /** The memo's paragraphs in the notes, those that are quoted between « and ». */
  readonly notes?: readonly string[];
  readonly speaker?: string;
  readonly part?: string;
}

/** A slide in short; what it doesn't have is left out. Markers stand before their items, marks around the text. */
export function inShort(slide: Slide): SlideInShort {
  const { kind, headline, body, marks, attribution, part } = slide;
  const [opening, closing] = [marks?.opening?.text ?? "", marks?.closing?.text ?? ""];
  const texts = textsOf(body).map((text) => `${opening}${text}${closing}`);
  const notes = slide.notes.map((note) => (note.kind === "quotation" ? `«${note.text}»` : note.text));
  return {
    kind,
    ...(headline === null ? {} : { headline: textOf(headline) }),
    ...(texts.length === 0 ? {} : { body: texts }),
    ...(notes.length === 0 ? {} : { notes }),
    ...(attribution === null ? {} : { speaker: attribution.speaker }),
    ...(part === null ? {} : { part: `${part.index} of ${part.count}` }),
  };
}

/** The slides of a source but for its title slide, in short. */
export async function slidesOf(source: string, name = "memo.md"): Promise<readonly SlideInShort[]> {
  const { deck } = await briefingOf(source, name);
  return deck.slides.slice(1).map(inShort);
}

/** A set text as a person reads it, lines joined by spaces. */
export function textOf({ lines }: Setting): string {
  return lines.reduce((text, line, index) => {
    const before = lines[index - 1]?.runs.at(-1);
    return `${text}${before === undefined || isWithinWord(before, line.runs[0]) ? "" : " "}${lineOf(line)}`;
  }, "");
}

/** True where a line was broken in the middle of a word, as in scripts without spaces. */
function isWithinWord(before: Run, behind: Run | undefined): boolean {
  return before.start !== null && before.start + before.text.length === behind?.start;
}

function lineOf({ runs }: Line): string {
  return runs.map(({ text }) => text).join("");
}

function textsOf(body: Body): readonly string[] {
  switch (body.kind) {
    case "none":
      return [];
    case "text":
      return [textOf(body.setting)];
    case "items":
      return body.items.map(({ marker, depth, setting }) =>
        [">".repeat(depth), marker, textOf(setting)].filter((part) => part !== null && part !== "").join(" "),
      );
    case "fields":
      return body.fields.map(({ label, value }) => `${textOf(label)}: ${textOf(value)}`);
    case "table":
      return [...(body.header === null ? [] : [body.header]), ...body.rows].map((row) =>
        row.map(textOf).join(" | "),
      );
  }
}
