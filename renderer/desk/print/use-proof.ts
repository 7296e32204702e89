import { useEffect, useState } from "react";
import type { Deck } from "../../../slides/deck/deck.ts";
import type { HandoutOptions } from "../../../slides/handout/options.ts";
import { htmlText } from "../../../slides/markup/html.ts";
import type { Result } from "../../../slides/result.ts";
import type { Exporter } from "../export/exporter.ts";
import type { PlannedPages } from "./use-planned-pages.ts";

/**
 * Proves the pages that the window shows, for where the browser prints them itself: it can be told to at any moment,
 * also by its own menu. Null until there is a proof of these very pages, and where `isWanted` is false.
 */
export function useProof(
  exporter: Exporter,
  pages: PlannedPages,
  deck: Deck,
  options: HandoutOptions,
  isWanted: boolean,
): Result<null> | null {
  const [proof, setProof] = useState<{ readonly pages: PlannedPages; readonly of: Result<null> } | null>(
    null,
  );
  useEffect(() => {
    if (!isWanted) return undefined;
    let isCurrent = true;
    const prove = async (): Promise<void> => {
      const proven = await exporter.prove({ pages: pages.sheets.map(htmlText).join(""), deck, options });
      if (isCurrent) setProof({ pages, of: proven });
    };
    void prove();
    return () => {
      isCurrent = false;
    };
  }, [exporter, pages, deck, options, isWanted]);
  return proof?.pages === pages && isWanted ? proof.of : null;
}
