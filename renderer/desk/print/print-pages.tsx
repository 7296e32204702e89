import { useLayoutEffect, useRef, type ReactElement } from "react";
import type { Html } from "../../../slides/markup/html.ts";
import { setMarkup } from "../../shared/trusted.ts";
import type { PlannedPages } from "./use-planned-pages.ts";

/** What a page of the preview is called; `page` counts from 1. */
export function pageId(page: number): string {
  return `print-page-${page}`;
}

/** The pages themselves, one below the other: what is seen is what is printed. */
export function PrintPages({
  pages,
  zoom,
}: {
  readonly pages: PlannedPages;
  readonly zoom: string;
}): ReactElement {
  return (
    <div className="print-pages" data-zoom={zoom} tabIndex={0}>
      {pages.sheets.map((sheet, at) => (
        <PrintPage key={at} id={pageId(at + 1)} sheet={sheet} />
      ))}
    </div>
  );
}

function PrintPage({ id, sheet }: { readonly id: string; readonly sheet: Html }): ReactElement {
  const page = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (page.current !== null) setMarkup(page.current, sheet);
  }, [sheet]);
  return <div className="print-page" id={id} ref={page} />;
}
