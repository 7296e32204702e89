import type { Problem } from "../../../result.ts";
import type { XmlElement } from "../package/xml.ts";
import { allBelow, elementsOf, textBelow } from "../package/xml.ts";
import { setAsideNote } from "../set-aside-note.ts";
import type { Seen } from "./context.ts";

/** The notes on what a Word document holds and a reader of the briefing doesn't get to see. */
export function problemsOf(
  seen: Seen,
  comments: readonly XmlElement[],
  margins: readonly XmlElement[],
): readonly Problem[] {
  const texts = (roots: readonly XmlElement[]): readonly { readonly text: string; readonly place: null }[] =>
    roots.map((root) => ({ text: allBelow(root, "p").map(paragraphText).join(" "), place: null }));
  const notes = [
    setAsideNote("read/hidden-text", "Hidden text", seen.hidden),
    setAsideNote("read/contents", "The table of contents", seen.contents),
    setAsideNote(
      "read/comments",
      "What reviewers commented",
      texts(comments.flatMap((root) => elementsOf(root, "comment"))),
    ),
    setAsideNote("read/running-heads", "What stands at the head and foot of each page", texts(margins)),
    trackedNote(seen),
    countNote(
      "read/graphics",
      seen.graphics,
      "chart or diagram",
      "charts or diagrams",
      "the words in it are",
      "the words in them are",
    ),
    countNote(
      "read/embedded",
      seen.embedded,
      "embedded object",
      "embedded objects",
      "its content is",
      "their contents are",
    ),
  ];
  return notes.filter((note) => note !== null);
}

function paragraphText(paragraph: XmlElement): string {
  return allBelow(paragraph, "t").map(textBelow).join("");
}

function trackedNote({ inserted, deleted }: Seen): Problem | null {
  if (inserted + deleted === 0) return null;
  const changes = [
    count(inserted, "insertion", "insertions"),
    count(deleted, "deletion", "deletions"),
  ].filter((part) => part !== null);
  return {
    code: "read/tracked-changes",
    severity: "note",
    message: `Tracked changes were read as accepted: ${changes.join(" and ")}.`,
    place: null,
    hint: "If they are not agreed yet, accept or reject them in Word first.",
  };
}

function countNote(
  code: string,
  number: number,
  one: string,
  many: string,
  its: string,
  theirs: string,
): Problem | null {
  const counted = count(number, one, many);
  if (counted === null) return null;
  return {
    code,
    severity: "note",
    message: `The document has ${counted}; ${number === 1 ? its : theirs} not read.`,
    place: null,
    hint: null,
  };
}

function count(number: number, one: string, many: string): string | null {
  return number === 0 ? null : `${number} ${number === 1 ? one : many}`;
}
