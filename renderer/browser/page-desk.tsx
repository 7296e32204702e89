import { useCallback, useMemo, useRef } from "react";
import type { ReactElement } from "react";
import type { Deck } from "../../slides/deck/deck.ts";
import { DeskWindow } from "../desk/desk-window.tsx";
import { createBriefReader, createExporter } from "./brief-reader.ts";
import type { PageDeskProps } from "./page-app.tsx";
import { createPageBridge } from "./page-bridge.ts";

/** The desk of a page that reads memos. Stays as it is under a running briefing, so that one comes back to it. */
export function PageDesk({ stage, files, initial, saved, rests }: PageDeskProps): ReactElement {
  const lectern = useMemo(() => createPageBridge("desk", stage, files, initial), [stage, files, initial]);
  const exporter = useMemo(() => createExporter(), []);
  const resumable = useRef(saved);
  const onBriefed = useCallback(
    (deck: Deck) => {
      if (resumable.current !== null) stage.resume(deck, resumable.current);
      resumable.current = null;
    },
    [stage],
  );
  return (
    <div hidden={rests}>
      <DeskWindow
        lectern={lectern}
        rests={rests}
        hasSample={false}
        startReader={createBriefReader}
        exporter={exporter}
        onBriefed={onBriefed}
      />
    </div>
  );
}
