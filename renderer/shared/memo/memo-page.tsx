import { createElement, type ReactElement } from "react";
import { unreachable } from "../../../slides/result.ts";
import type { Block, List, Memo, Span, Table } from "../../../slides/memo/memo.ts";
import { MemoWords } from "./memo-words.tsx";

interface MemoPageProps {
  readonly memo: Memo;
  /** Passages to set off from the rest. */
  readonly lit: readonly Span[];
}

interface BlockProps<Kind extends Span = Block> {
  readonly memo: Memo;
  readonly block: Kind;
  readonly lit: readonly Span[];
}

/** The memo as a page to read. */
export function MemoPage({ memo, lit }: MemoPageProps): ReactElement {
  return (
    <article className="memo" lang={memo.language}>
      {memo.header.length > 0 && (
        <dl className="memo-header">
          {memo.header.map((field) => (
            <div key={field.start} data-lit={touches(lit, field)}>
              <dt>
                <MemoWords memo={memo} span={field.label} />
              </dt>
              <dd>
                <MemoWords memo={memo} span={field.value} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <MemoBlocks memo={memo} blocks={memo.blocks} lit={lit} />
    </article>
  );
}

function MemoBlocks({
  memo,
  blocks,
  lit,
}: MemoPageProps & { readonly blocks: readonly Block[] }): ReactElement {
  return (
    <>
      {blocks.map((block) => (
        <MemoBlock key={block.start} memo={memo} block={block} lit={lit} />
      ))}
    </>
  );
}

function MemoBlock({ memo, block, lit }: BlockProps): ReactElement {
  const isLit = touches(lit, block);
  switch (block.kind) {
    case "heading":
      return createElement(
        headingTag(memo, block.level),
        { "data-lit": isLit },
        <MemoWords memo={memo} span={block} />,
      );
    case "paragraph":
      return (
        <p data-lit={isLit}>
          <MemoWords memo={memo} span={block} />
        </p>
      );
    case "list":
      return <MemoList memo={memo} block={block} lit={lit} />;
    case "block-quote":
      return (
        <blockquote>
          <MemoBlocks memo={memo} blocks={block.blocks} lit={lit} />
        </blockquote>
      );
    case "table":
      return <MemoTable memo={memo} block={block} lit={lit} />;
    case "code":
      return (
        <pre data-lit={isLit} tabIndex={0}>
          {memo.text.slice(block.start, block.end)}
        </pre>
      );
    case "figure":
      return (
        <p className="memo-figure" data-lit={isLit}>
          <MemoWords memo={memo} span={block} />
        </p>
      );
    case "footnote":
      return (
        <aside className="memo-footnote">
          <sup>{block.label}</sup>
          <MemoBlocks memo={memo} blocks={block.blocks} lit={lit} />
        </aside>
      );
    default:
      return unreachable(block);
  }
}

/** The window's own heading is level 1, so the memo's highest is 2, its next lower one 3, whatever numbers it used. */
function headingTag(memo: Memo, level: number): "h2" | "h3" | "h4" | "h5" | "h6" {
  const levels = new Set(memo.blocks.flatMap((block) => (block.kind === "heading" ? [block.level] : [])));
  const rank = [...levels].filter((other) => other < level).length;
  return (["h2", "h3", "h4", "h5"] as const)[rank] ?? "h6";
}

function MemoList({ memo, block, lit }: BlockProps<List>): ReactElement {
  const items = block.items.map((item) => (
    <li
      key={item.start}
      value={item.number ?? undefined}
      data-lit={touches(lit, item)}
      data-marked={item.marker !== null}
    >
      {item.marker !== null && (
        <span className="memo-marker">{memo.text.slice(item.marker.start, item.marker.end)} </span>
      )}
      <MemoBlocks memo={memo} blocks={item.blocks} lit={[]} />
    </li>
  ));
  return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

function MemoTable({ memo, block, lit }: BlockProps<Table>): ReactElement {
  return (
    <table data-lit={touches(lit, block)}>
      {block.header !== null && (
        <thead>
          <tr>
            {block.header.map((cell) => (
              <th key={cell.start} scope="col">
                <MemoWords memo={memo} span={cell} />
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
                <MemoWords memo={memo} span={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function touches(lit: readonly Span[], span: Span): boolean {
  return lit.some((passage) => passage.start < span.end && passage.end > span.start);
}
