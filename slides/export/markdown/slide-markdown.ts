import type { Body, HangingMarks, Run, SetItem, Setting, Shape, Slide } from "../../deck/deck.ts";
import { setAttribution } from "../../deck/set-attribution.ts";
import { unreachable } from "../../result.ts";
import { joinedRuns } from "../joined-runs.ts";
import type { Dialect } from "../options.ts";
import { escaped } from "./escape.ts";

/** What is on a slide as blocks of Markdown, marking and notes not among them. */
export function slideMarkdown(slide: Slide, shape: Shape, dialect: Dialect): readonly string[] {
  const write = (setting: Pick<Setting, "lines">): string => inline(joinedRuns(setting), dialect);
  const level = slide.kind === "title" ? "#" : "##";
  const speaker = slide.attribution === null ? [] : [attributionLine(slide, shape, write)];
  const headline = slide.headline === null ? [] : [`${level} ${write(slide.headline)}`];
  const body = bodyBlocks(slide.body, slide.kind, write);
  if (slide.kind !== "quotation") return [...headline, ...body, ...speaker];
  const said = withMarks(body, slide.marks, dialect);
  return [...headline, [...said, ...speaker].map((block) => block.replace(/^/gmu, "> ")).join("\n>\n")];
}

type Write = (setting: Pick<Setting, "lines">) => string;

function bodyBlocks(body: Body, kind: Slide["kind"], write: Write): readonly string[] {
  switch (body.kind) {
    case "none":
      return [];
    case "text":
      return [kind === "code" ? codeBlock(body.setting) : write(body.setting)];
    case "items":
      return [body.items.map((item) => itemLine(item, write)).join("\n")];
    case "fields":
      return [body.fields.map(({ label, value }) => `**${write(label)}** ${write(value)}`).join("  \n")];
    case "table":
      return [tableBlock(body, write)];
    default:
      return unreachable(body);
  }
}

/** Runs as Markdown; emphasis keeps clear of spaces, where Markdown would not see it. */
function inline(runs: readonly Run[], dialect: Dialect): string {
  const pieces = runs.map((run, index) => {
    const [, before = "", words = "", behind = ""] = /^(\s*)(.*?)(\s*)$/su.exec(run.text) ?? [];
    const text = index === 0 ? escaped(words, dialect) : escaped(`.${words}`, dialect).slice(1);
    const mark = `${run.strong ? "**" : ""}${run.emphasis ? "*" : ""}`;
    const closing = [...mark].toReversed().join("");
    return words === ""
      ? before
      : `${before === "" ? "" : " "}${mark}${text}${closing}${behind === "" ? "" : " "}`;
  });
  return pieces.join("").trim();
}

/** A list's marker that Markdown has itself is its own; any other is text behind a bullet. */
function itemLine({ marker, depth, setting }: SetItem, write: Write): string {
  const indent = "   ".repeat(depth);
  const words = write(setting);
  if (marker === null) return `${indent}- ${words}`;
  return /^\d{1,9}[.)]$/u.test(marker)
    ? `${indent}${marker} ${words}`
    : `${indent}- ${escaped(marker, "reveal")} ${words}`;
}

function tableBlock({ header, rows, columns }: Extract<Body, { kind: "table" }>, write: Write): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  // Markdown's tables have a header always; an empty one stands for none.
  const head = header === null ? columns.map(() => "") : header.map(write);
  return [row(head), row(columns.map(() => "---")), ...rows.map((cells) => row(cells.map(write)))].join("\n");
}

/** Lines as they are, fenced by more backticks than they hold. */
function codeBlock({ lines }: Setting): string {
  const code = lines.map(({ runs }) => runs.map(({ text }) => text).join("")).join("\n");
  const longest = Math.max(2, ...Array.from(code.matchAll(/`+/gu), ([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}\n${code}\n${fence}`;
}

function withMarks(
  blocks: readonly string[],
  marks: HangingMarks | null,
  dialect: Dialect,
): readonly string[] {
  const [first = "", ...rest] = blocks;
  const opening = escaped(marks?.opening?.text ?? "", dialect);
  const closing = escaped(marks?.closing?.text ?? "", dialect);
  const marked = [`${opening}${first}`, ...rest];
  return marked.map((block, index) => (index === marked.length - 1 ? `${block}${closing}` : block));
}

/** "— **Name**, role". */
function attributionLine({ attribution }: Slide, shape: Shape, write: Write): string {
  if (attribution === null) return "";
  const { name, role } = setAttribution(attribution, shape);
  const plainName = {
    lines: name.map(({ runs }) => ({ runs: runs.map((run) => ({ ...run, strong: false })) })),
  };
  return `— **${write(plainName)}**${role.length === 0 ? "" : `, ${write({ lines: role })}`}`;
}
