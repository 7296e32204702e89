import { useEffect, useMemo } from "react";
import type { HandoutOptions } from "../../../slides/handout/options.ts";
import { planHandout } from "../../../slides/handout/plan-handout.ts";
import type { HandoutSource } from "../../../slides/handout/source.ts";
import { sheetMarkup } from "../../../slides/markup/handout/sheet.ts";
import { handoutStyle } from "../../../slides/markup/handout/style.ts";
import type { Html } from "../../../slides/markup/html.ts";
import { printedSource } from "./printed-source.ts";

/** Pages ready to be shown and printed. */
export interface PlannedPages {
  readonly count: number;
  readonly sheets: readonly Html[];
}

/** Plans pages and puts their style sheet, the paper's size in it, in force while they are shown. */
export function usePlannedPages(source: HandoutSource, options: HandoutOptions): PlannedPages {
  const planned = useMemo(() => {
    const printed = printedSource(source, options);
    const handout = planHandout(printed, options);
    const sheets = handout.sheets.map((sheet) => sheetMarkup(sheet, printed, options));
    return { count: sheets.length, sheets, style: handoutStyle(handout, printed.deck) };
  }, [source, options]);
  useEffect(() => {
    const style = new CSSStyleSheet();
    style.replaceSync(planned.style);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== style);
    };
  }, [planned.style]);
  return planned;
}
