import type { Run } from "../../deck/deck.ts";
import { marksIn } from "../../memo/marks-in.ts";
import type { Mark, Memo } from "../../memo/memo.ts";
import { html, type Html } from "../html.ts";
import { footnoteAnchor } from "./footnote-anchor.ts";
import type { Words } from "./sheet.ts";

/** Addresses that a reader may follow from a document. */
const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:)[^\s<>"]+$/iu;

/** Prints runs with the memo's own marks: links that can be followed, footnote signs that lead to their notes. */
export function markedWords(memo: Pick<Memo, "marks">): Words {
  return (run) => {
    const words = html`${run.text}`;
    if (run.start === null) return styled(run, html`<span data-furniture>${words}</span>`);
    const span = { start: run.start, end: run.start + run.text.length };
    return marksIn(memo.marks, span)
      .filter((mark) => mark.start <= span.start && mark.end >= span.end)
      .reduce(marked, styled(run, words));
  };
}

function styled(run: Run, words: Html): Html {
  const emphasised = run.emphasis ? html`<em>${words}</em>` : words;
  return run.strong ? html`<strong>${emphasised}</strong>` : emphasised;
}

function marked(words: Html, { kind, target }: Mark): Html {
  switch (kind) {
    case "deleted":
      return html`<del>${words}</del>`;
    case "code":
      return html`<code>${words}</code>`;
    case "footnote-reference":
      return target === null
        ? html`<sup>${words}</sup>`
        : html`<sup><a href="#${footnoteAnchor(target)}">${words}</a></sup>`;
    case "link":
      return target !== null && SAFE_ADDRESS.test(target) ? html`<a href="${target}">${words}</a>` : words;
    case "strong":
    case "emphasis":
    case "left-out":
      return words;
  }
}
