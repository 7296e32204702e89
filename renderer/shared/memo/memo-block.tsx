import { createElement, memo as drawnOnce } from "react";
import type { ReactElement } from "react";
import type { ParagraphNumbers } from "../../../slides/deck/paragraph-numbers.ts";
import { unreachable } from "../../../slides/result.ts";
import type { Block, List, Memo, Span, Table } from "../../../slides/memo/memo.ts";
import { MemoParagraph } from "./memo-paragraph.tsx";
import { MemoWords } from "./memo-words.tsx";

/** What is set off, on offer and picked in a block. */
export interface Shown {
  readonly lit: readonly Span[];
  readonly choices: readonly Span[];
  readonly picked: Span | null;
}

interface BlockProps<Kind extends Span = Block> extends Shown {
  readonly memo: Memo;
  readonly block: Kind;
  readonly numbers: ParagraphNumbers;
}

/** A block of the memo; drawn again only when something else is shown in it. */
export const MemoBlock = drawnOnce(DrawnBlock, (before, after) => {
  const [same, other] = [spansOf(before), spansOf(after)];
  return (
    before.memo === after.memo &&
    before.block === after.block &&
    same.length === other.length &&
    same.every((offset, index) => offset === other[index])
  );
});

/** All offsets that a block's drawing depends on; the counts keep one list apart from the next. */
function spansOf({ lit, choices, picked }: Shown): readonly number[] {
  const offsets = (spans: readonly Span[]): readonly number[] =>
    spans.flatMap(({ start, end }) => [start, end]);
  return [
    lit.length,
    choices.length,
    ...offsets(lit),
    ...offsets(choices),
    ...offsets(picked ? [picked] : []),
  ];
}

function DrawnBlock(props: BlockProps): ReactElement {
  const { memo, block, numbers, lit, choices, picked } = props;
  switch (block.kind) {
    case "heading":
      return createElement(
        headingTag(memo, block.level),
        {},
        <MemoParagraph memo={memo} span={block} number={null} {...{ lit, choices, picked }} />,
      );
    case "paragraph":
    case "figure":
      return (
        <p className={block.kind === "figure" ? "memo-figure" : undefined}>
          <MemoParagraph
            memo={memo}
            span={block}
            number={numbers(block.start)}
            {...{ lit, choices, picked }}
          />
        </p>
      );
    case "list":
      return <MemoList {...props} block={block} />;
    case "block-quote":
      return (
        <blockquote>
          <Blocks {...props} blocks={block.blocks} />
        </blockquote>
      );
    case "table":
      return <MemoTable {...props} block={block} />;
    case "code":
      return (
        <pre tabIndex={0}>
          <MemoWords memo={memo} span={block} lit={lit} />
        </pre>
      );
    case "footnote":
      return (
        <aside className="memo-footnote">
          <sup>{block.label}</sup>
          <Blocks {...props} blocks={block.blocks} />
        </aside>
      );
    default:
      return unreachable(block);
  }
}

function Blocks({ blocks, ...shown }: BlockProps & { readonly blocks: readonly Block[] }): ReactElement {
  return (
    <>
      {blocks.map((block) => (
        <MemoBlock key={block.start} {...shown} block={block} />
      ))}
    </>
  );
}

/** The window's own heading is level 1, so the memo's highest is 2, its next lower one 3, whatever numbers it used. */
function headingTag(memo: Memo, level: number): "h2" | "h3" | "h4" | "h5" | "h6" {
  const levels = new Set(memo.blocks.flatMap((block) => (block.kind === "heading" ? [block.level] : [])));
  const rank = [...levels].filter((other) => other < level).length;
  return (["h2", "h3", "h4", "h5"] as const)[rank] ?? "h6";
}

function MemoList({ block, ...shown }: BlockProps<List>): ReactElement {
  const { memo } = shown;
  const items = block.items.map((item) => (
    <li key={item.start} value={item.number ?? undefined} data-marked={item.marker !== null}>
      {item.marker !== null && (
        <span className="memo-marker">{memo.text.slice(item.marker.start, item.marker.end)} </span>
      )}
      {item.blocks.map((inner) => (
        <MemoBlock key={inner.start} {...shown} block={inner} />
      ))}
    </li>
  ));
  return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

function MemoTable({ memo, block, lit }: BlockProps<Table>): ReactElement {
  return (
    <table>
      {block.header !== null && (
        <thead>
          <tr>
            {block.header.map((cell) => (
              <th key={cell.start} scope="col">
                <MemoWords memo={memo} span={cell} lit={lit} />
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {block.rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, column) => (
              <td key={column}>
                <MemoWords memo={memo} span={cell} lit={lit} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
