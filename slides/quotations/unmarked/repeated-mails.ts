import { mailHead } from "../../memo/mail-head.ts";
import type { Block } from "../../memo/memo.ts";
import { paragraphsIn } from "../passages.ts";
import { senderOf } from "../speakers/reply-line.ts";
import type { Scene } from "../speakers/scene.ts";
import type { UnmarkedPassage } from "./unmarked.ts";

/** What a mail program repeats below the head of a mail: its sender's words, up to the next head or heading. */
export function repeatedMails({ memo, text }: Scene, blocks: readonly Block[]): readonly UnmarkedPassage[] {
  return blocks.flatMap((block, at) => {
    const head = mailHead(memo, block);
    if (head === null) return [];
    const behind = blocks.slice(at + 1);
    const end = behind.findIndex((each) => each.kind === "heading" || mailHead(memo, each) !== null);
    const paragraphs = paragraphsIn(end === -1 ? behind : behind.slice(0, end));
    const [first] = paragraphs;
    const last = paragraphs.at(-1);
    if (first === undefined || last === undefined) return [];
    const finding = senderOf(text.slice(head.sender.start, head.sender.end));
    return [{ start: first.start, end: last.end, paragraphs, attributed: { finding, rule: "mail-head" } }];
  });
}
