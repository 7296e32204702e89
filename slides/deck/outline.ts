import type { Block, BlockQuote, Heading, Memo, Span } from "../memo/memo.ts";
import type { Quotation } from "../quotations/quotation.ts";

/** A block as the plan walks over it: block quotes are opened up, what they hold stands by itself. */
export interface Unit {
  readonly block: Exclude<Block, BlockQuote>;
  /** The quotation that the whole block stands in, or null. */
  readonly quotation: Quotation | null;
}

/** The memo's body as the plan walks over it: without title and signature, which have slides of their own. */
export function outline(memo: Memo, quotationAt: (at: number) => Quotation | null): readonly Unit[] {
  const { title, signature } = memo;
  return flatten(memo.blocks)
    .filter(
      (block) =>
        !isTitle(block, title) &&
        !(signature !== null && block.start >= signature.start && block.end <= signature.end),
    )
    .map((block) => {
      const quotation = quotationAt(block.start);
      return { block, quotation: quotation !== null && block.end <= quotation.end ? quotation : null };
    });
}

/** The level from which headings are sections: the highest one that the body has; null without headings. */
export function sectionLevel(units: readonly Unit[]): number | null {
  const levels = units
    .map(({ block }) => block)
    .filter((block): block is Heading => block.kind === "heading");
  return levels.length === 0 ? null : Math.min(...levels.map((heading) => heading.level));
}

function flatten(blocks: readonly Block[]): readonly Exclude<Block, BlockQuote>[] {
  return blocks.flatMap((block) => (block.kind === "block-quote" ? flatten(block.blocks) : [block]));
}

function isTitle(block: Block, title: Span | null): boolean {
  return title !== null && block.start === title.start && block.end === title.end;
}
