import { expect, test } from "@playwright/test";
import { figureIn } from "../../../../../slides/deck/kinds/figure-in.ts";

function figure(text: string): string | null {
  const span = figureIn(text, { start: 0, end: text.length });
  return span === null ? null : text.slice(span.start, span.end);
}

for (const [text, expected] of [
  ["At least 41.5 per cent of all lorries carry grain.", "At least 41.5 per cent"],
  ["The works cost $14.2 million.", "$14.2 million"],
  ["Der Hafen kostet rund 3,5 Milliarden Euro.", "rund 3,5 Milliarden Euro"],
  ["La route porte 40 % du blé.", "40 %"],
  ["The reserve pays £18m of it.", "£18m"],
  ["Some $2.5bn is missing.", "Some $2.5bn"],
  ["The quay took €40 million.", "€40 million"],
  ["It cost £18 more.", "£18"],
  ["Порт стоит более 12 млн.", "более 12 млн."],
] as const) {
  test(`“${text}” turns on “${expected}”`, () => expect(figure(text)).toBe(expected));
}

for (const text of [
  "In 1931 the quay was built.",
  "It is not 40 per cent.",
  "It rose from 20 per cent to 40 per cent.",
  "The plan (some 40 per cent) was left.",
  "The loan is a £1.5x one.",
  "It costs £18pa.",
  "Nine days were lost.",
]) {
  test(`“${text}” turns on no figure`, () => expect(figure(text)).toBeNull());
}
