import { GRID } from "../../deck/canvas.ts";
import type { Line, Setting, Shape } from "../../deck/deck.ts";
import { setAttribution } from "../../deck/set-attribution.ts";
import { TYPE_STEPS } from "../../deck/type-steps.ts";
import type { Attribution } from "../../quotations/quotation.ts";
import type { Drawing, Paragraph } from "./drawing.ts";
import { paragraphOf, withPieceBehind } from "./set-paragraph.ts";

/** The speaker's line under a passage: a short rule, the name, the role beside or under it. */
export function drawAttribution(
  attribution: Attribution,
  shape: Shape,
  place: { readonly left: number; readonly top: number; readonly width: number },
): readonly Drawing[] {
  const { name, role, sideBySide, heightPx } = setAttribution(attribution, shape);
  const { linePx } = TYPE_STEPS["attribution-28"];
  const inset = GRID.attributionRulePx + GRID.attributionInsetPx;
  const names = paragraphOf(setting(name), "ink");
  const roles = role.length === 0 ? [] : [paragraphOf(setting(role), "soft")];
  const paragraphs = sideBySide ? [onOneLine(names, roles)] : [names, ...roles];
  return [
    {
      kind: "rule",
      name: "Rule",
      colour: "brass",
      box: { left: place.left, top: place.top + linePx / 2, width: GRID.attributionRulePx, height: RULE_PX },
    },
    {
      kind: "text",
      name: "Speaker",
      role: "other",
      align: "start",
      box: { left: place.left + inset, top: place.top, width: place.width - inset, height: heightPx },
      paragraphs,
    },
  ];
}

const RULE_PX = 2;

function setting(lines: readonly Line[]): Setting {
  return { step: "attribution-28", lines };
}

/** Name and role with a wide space between them. */
function onOneLine(names: Paragraph, roles: readonly Paragraph[]): Paragraph {
  const pieces = roles.flatMap(({ lines }) => lines.flat());
  return pieces.reduce<Paragraph>(
    (line, piece, index) =>
      withPieceBehind(
        line,
        index > 0 ? piece : { ...piece, run: { ...piece.run, text: `   ${piece.run.text}` } },
      ),
    names,
  );
}
