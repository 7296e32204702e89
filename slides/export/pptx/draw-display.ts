import type { HangingMarks, Setting } from "../../deck/deck.ts";
import { widthOf } from "../../deck/measure.ts";
import { plainText } from "../../deck/plain-text.ts";
import { furniture } from "../../deck/runs.ts";
import { heightOf } from "../../deck/set-text.ts";
import { TYPE_STEPS } from "../../deck/type-steps.ts";
import { isClause } from "../../markup/kinds/stage.ts";
import { splitMark } from "../../markup/lines.ts";
import type { Drawing, Paragraph, TextRole, ThemeColour } from "./drawing.ts";
import { paragraphOf, withPieceBefore, withPieceBehind } from "./set-paragraph.ts";

/** A text in display type with the place that it hangs from. */
export interface Display {
  readonly setting: Setting;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly colour: ThemeColour;
  readonly marks: HangingMarks | null;
  readonly role: TextRole;
  /** Whether the first letter is drawn as a capital, as that of a headline is that begins within a sentence. */
  readonly capital?: boolean;
}

/** The paragraph with its first letter drawn as a capital; the letter itself stays as it is. */
function withCapital(paragraph: Paragraph): Paragraph {
  const [[first, ...pieces] = [], ...lines] = paragraph.lines;
  if (first === undefined) return paragraph;
  const { run } = first;
  const letter = { ...first, run: { ...run, text: run.text.slice(0, 1) }, capital: true };
  const others = { ...first, run: { ...run, text: run.text.slice(1) } };
  return { ...paragraph, lines: [[letter, others, ...pieces], ...lines] };
}

/** The substitute's capitals and hyphens are wider than ours by so much of their width, at the sizes of headlines. */
const WIDER = 0.17;

/** The share of its size that brings a text's widest line back into its width: capitals grow in the substitute. */
function scaleFor({ step, lines }: Setting, widthPx: number): number {
  const widths = lines.map(({ runs }) => {
    const text = plainText(runs);
    const wide = text.replaceAll(/[^\p{Lu}-]/gu, "");
    return widthOf(text, step) + widthOf(wide, step) * WIDER;
  });
  return Math.min(1, widthPx / Math.max(1, ...widths));
}

/** A hanging mark keeps so much away from its text, in parts of the type's size. */
const MARK_GAP = 0.1;

/** Names of texts as office programs list them. */
const NAMES: Readonly<Record<TextRole, string>> = { title: "Title", body: "Words", other: "Words" };

/** Display text; a quotation's opening mark hangs into the margin, so that the words stay on it. */
export function drawDisplay({ setting, left, top, width, colour, marks, role, capital }: Display): Drawing {
  const scale = scaleFor(setting, width);
  const usual = TYPE_STEPS[setting.step];
  const step = { ...usual, px: usual.px * scale };
  const opening = marks?.opening ?? null;
  const closing = marks?.closing ?? null;
  const [own, rest] = opening === null ? splitMark(setting) : ["", setting];
  const hang =
    opening === null ? widthOf(own, setting.step) : widthOf(opening.text, setting.step) + MARK_GAP * step.px;
  const drawn = paragraphOf({ ...setting, lines: rest.lines }, colour, scale);
  const begun = capital === true || (role === "title" && isClause(setting)) ? withCapital(drawn) : drawn;
  const words = own === "" ? begun : withPieceBefore(begun, { run: furniture(own), step, colour });
  const opened =
    opening === null
      ? words
      : withPieceBefore(words, { run: furniture(opening.text), step, colour: "accent" });
  const closed =
    closing === null
      ? opened
      : withPieceBehind(opened, { run: furniture(closing.text), step, colour: "accent" });
  return {
    kind: "text",
    name: NAMES[role],
    role,
    align: "start",
    box: { left: left - hang, top, width: width + hang, height: heightOf(setting) },
    paragraphs: [{ ...closed, indent: hang }],
  };
}
