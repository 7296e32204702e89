import { useLayoutEffect, useRef, type ReactElement } from "react";
import type { Html } from "../../../slides/markup/html.ts";
import { setMarkup } from "../../shared/trusted.ts";
import { words } from "../../shared/words.ts";
import { useNear } from "../use-near.ts";
import { pageId } from "./print-pages.tsx";
import type { PlannedPages } from "./use-planned-pages.ts";

/** Every page small, one below the other; a click goes to the page. */
export function PrintThumbnails({ pages }: { readonly pages: PlannedPages }): ReactElement {
  return (
    <nav className="print-thumbnails" data-scrolls aria-label={words.print.pages}>
      {pages.sheets.map((sheet, at) => (
        <Thumbnail key={at} page={at + 1} sheet={sheet} />
      ))}
    </nav>
  );
}

/** A page's picture is drawn when it comes near: long memos have hundreds. */
function Thumbnail({ page, sheet }: { readonly page: number; readonly sheet: Html }): ReactElement {
  const [button, isNear] = useNear<HTMLButtonElement>();
  return (
    <button
      type="button"
      ref={button}
      aria-label={words.print.page(page)}
      onClick={() => document.getElementById(pageId(page))?.scrollIntoView()}
    >
      <span className="print-thumbnail" aria-hidden="true" inert>
        {isNear && <SmallSheet sheet={sheet} />}
      </span>
      {page}
    </button>
  );
}

function SmallSheet({ sheet }: { readonly sheet: Html }): ReactElement {
  const place = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (place.current === null) return;
    setMarkup(place.current, sheet);
    // The page itself has the names that links go to.
    for (const named of place.current.querySelectorAll("[id]")) named.removeAttribute("id");
  }, [sheet]);
  return <span ref={place} />;
}
