import type { Span } from "../memo/memo.ts";
import { QUOTATION_MARKS } from "./marks.ts";

/** A quotation mark where it stands, with what it can do there. */
export interface MarkToken {
  /** Offset in `memo.text`. */
  readonly at: number;
  readonly mark: string;
  readonly opens: boolean;
  readonly closes: boolean;
}

const ANY_MARK = new RegExp(`[${QUOTATION_MARKS}]`, "gu");
const BEFORE_OPENING = /[\s([{—–\-/“„«‘‚'"*_¿¡]/u;
const ONLY_OPENS = "“„「『";
const ONLY_CLOSES = "」』";

/** The quotation marks of one paragraph, in order. */
export function markTokens(text: string, paragraph: Span, guillemetsReversed: boolean): readonly MarkToken[] {
  return Array.from(text.slice(paragraph.start, paragraph.end).matchAll(ANY_MARK), (match) => {
    const at = paragraph.start + match.index;
    const mark = match[0];
    const before = at === paragraph.start ? " " : text.charAt(at - 1);
    const after = at + 1 >= paragraph.end ? " " : text.charAt(at + 1);
    return { at, mark, ...abilities(mark, before, after, guillemetsReversed) };
  });
}

/** German and Danish books print »…« where French ones print «…»; the first one in the text tells which. */
export function guillemetsAreReversed(text: string): boolean {
  const first = /[«»]/u.exec(text);
  return first?.[0] === "»";
}

function abilities(mark: string, before: string, after: string, reversed: boolean): Pick<MarkToken, "opens" | "closes"> {
  const atWordStart = BEFORE_OPENING.test(before) && !/\s/u.test(after);
  const atWordEnd = !/\s/u.test(before);
  if (mark === "“") return either(!atWordEnd || atWordStart);
  if (ONLY_OPENS.includes(mark)) return { opens: true, closes: false };
  if (ONLY_CLOSES.includes(mark)) return { opens: false, closes: true };
  if (mark === "«") return { opens: !reversed, closes: reversed };
  if (mark === "»") return { opens: reversed, closes: !reversed };
  if (mark === "”") return either(atWordStart && /\s/u.test(before));
  return atWordStart ? either(true) : { opens: false, closes: atWordEnd };
}

function either(opens: boolean): Pick<MarkToken, "opens" | "closes"> {
  return { opens, closes: !opens };
}
