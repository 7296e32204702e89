import type { Setting, Slide } from "../../slides/deck/deck.ts";

/** The words by which a slide is called: its headline, else the first line of its text, else nothing. */
export function slideTitle(slide: Slide | undefined): string {
  if (slide === undefined) return "";
  if (slide.headline !== null) return wordsOf(slide.headline);
  return slide.body.kind === "text" ? wordsOf(slide.body.setting) : "";
}

function wordsOf(setting: Setting): string {
  return setting.lines.map((line) => line.runs.map((run) => run.text).join("")).join(" ");
}
