import type { Flow, Inline } from "../flow/flow.ts";
import { footnoteReference, hasInk, textInline, wordsOfInlines } from "../flow/flow.ts";
import { raised } from "../flow/raised.ts";
import type { XmlElement } from "../package/xml.ts";
import { allBelow, childOf, elementsOf, textBelow } from "../package/xml.ts";
import type { DocxContext } from "./context.ts";
import { runMarks } from "./run-marks.ts";
import { symbol } from "./symbols.ts";
import { chosen } from "./unwrap.ts";

/** What runs hold: a line, and what floats beside it. */
export interface RunContent {
  readonly inlines: readonly Inline[];
  readonly besides: readonly Flow[];
}

type Besides = (drawing: XmlElement) => readonly Flow[];

/** Reads runs and what wraps them; insertions as accepted, deletions left out. */
export function readRuns(parent: XmlElement, context: DocxContext, drawn: Besides): RunContent {
  const inlines: Inline[] = [];
  const besides: Flow[] = [];
  const add = (content: RunContent): void => {
    inlines.push(...content.inlines);
    besides.push(...content.besides);
  };
  for (const child of elementsOf(parent)) {
    switch (child.name) {
      case "r":
        add(readRun(child, context, drawn));
        break;
      case "ins":
      case "moveTo":
        context.seen.inserted += child.name === "ins" ? 1 : 0;
        add(readRuns(child, context, drawn));
        break;
      case "del":
      case "moveFrom":
        context.seen.deleted += child.name === "del" ? 1 : 0;
        break;
      case "hyperlink": {
        const content = readRuns(child, context, drawn);
        const target = context.targets.get(child.attributes["id"] ?? "");
        const linked = target !== undefined && hasInk(content.inlines);
        add({
          ...content,
          inlines: linked
            ? [{ kind: "marked", mark: "link", target, inlines: content.inlines }]
            : content.inlines,
        });
        break;
      }
      case "oMath":
      case "oMathPara":
        inlines.push(textInline(equationText(child)));
        break;
      case "AlternateContent":
        add(readRuns(chosen(child) ?? child, context, drawn));
        break;
      case "smartTag":
      case "customXml":
      case "fldSimple":
      case "sdt":
      case "sdtContent":
      case "dir":
      case "bdo":
      case "subDoc":
        add(readRuns(child, context, drawn));
        break;
      default:
        break;
    }
  }
  return { inlines, besides };
}

function readRun(run: XmlElement, context: DocxContext, drawn: Besides): RunContent {
  const inlines: Inline[] = [];
  const besides: Flow[] = [];
  for (const child of elementsOf(run)) {
    if (child.name === "AlternateContent") {
      const content = readRun(chosen(child) ?? child, context, drawn);
      inlines.push(...content.inlines);
      besides.push(...content.besides);
    } else if (["drawing", "pict", "object"].includes(child.name)) besides.push(...drawn(child));
    else if (child.name === "fldChar") turnField(child, context);
    else if (child.name === "instrText") addCode(child, context);
    else if (child.name === "ruby") inlines.push(...rubyInlines(child, context, drawn));
    else inlines.push(...signsOf(child, context));
  }
  const properties = childOf(run, "rPr");
  const marks = runMarks(properties, context.styleOf(childOf(properties, "rStyle")?.attributes["val"]));
  const inCode = context.fields.some((field) => !field.showing);
  if (marks.hidden || inCode) {
    if (hasInk(inlines)) context.seen.hidden.push({ text: wordsOfInlines(inlines), place: null });
    return { inlines: [], besides };
  }
  const lined = marks.position === null ? inlines : raised(marks.position, inlines);
  const marked = marks.kinds.reduce<readonly Inline[]>(
    (inner, mark) => (hasInk(inner) ? [{ kind: "marked", mark, target: null, inlines: inner }] : inner),
    lined,
  );
  return { inlines: marked, besides };
}

function signsOf(child: XmlElement, context: DocxContext): readonly Inline[] {
  switch (child.name) {
    case "t":
      return [textInline(textBelow(child))];
    case "tab":
    case "ptab":
      return [textInline("\t")];
    case "br":
    case "cr":
      return [{ kind: "break" }];
    case "noBreakHyphen":
      return [textInline("\u2011")];
    case "sym":
      return [textInline(symbol(child.attributes["font"] ?? "", child.attributes["char"] ?? ""))];
    case "footnoteReference":
    case "endnoteReference": {
      const kind = child.name === "footnoteReference" ? "footnote" : "endnote";
      return [footnoteReference(context.noteLabel(kind, child.attributes["id"] ?? ""))];
    }
    default:
      return [];
  }
}

/** Base text and, in brackets, how it is read. */
function rubyInlines(ruby: XmlElement, context: DocxContext, drawn: Besides): readonly Inline[] {
  const base = childOf(ruby, "rubyBase");
  const reading = childOf(ruby, "rt");
  const inner = (part: XmlElement | undefined): readonly Inline[] =>
    part === undefined ? [] : readRuns(part, context, drawn).inlines;
  const read = inner(reading);
  return hasInk(read) ? [...inner(base), textInline("("), ...read, textInline(")")] : inner(base);
}

/** Word nests fields twenty deep; what is deeper was never closed. */
const MOST_FIELDS = 64;

function turnField(character: XmlElement, context: DocxContext): void {
  const type = character.attributes["fldCharType"];
  const open = context.fields.at(-1);
  if (type === "begin") {
    context.fields.push({ code: "", showing: false });
    if (context.fields.length > MOST_FIELDS) context.fields.shift();
  }
  if (type === "end") context.fields.pop();
  if (type === "separate" && open !== undefined) open.showing = true;
}

function addCode(instruction: XmlElement, context: DocxContext): void {
  const open = context.fields.at(-1);
  if (open !== undefined) open.code += textBelow(instruction).slice(0, 200);
}

/** An equation's signs in a line; a fraction with a stroke. */
function equationText(equation: XmlElement): string {
  return elementsOf(equation)
    .map((child) => {
      if (child.name === "t") return textBelow(child);
      if (child.name !== "f") return equationText(child);
      const part = (name: string): string => allBelow(child, name).slice(0, 1).map(equationText).join("");
      return `${part("num")}/${part("den")}`;
    })
    .join("");
}
