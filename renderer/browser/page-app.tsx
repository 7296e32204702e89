import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import type { ReactElement } from "react";
import type { FileHandle } from "../../electron/contract/channels.ts";
import type { Deck } from "../../slides/deck/deck.ts";
import type { CarriedContent } from "../../slides/export/carried-content.ts";
import { AudienceWindow } from "../audience/audience-window.tsx";
import { DeskWindow } from "../desk/desk-window.tsx";
import { PresenterWindow } from "../presenter/presenter-window.tsx";
import { Notice } from "../shared/notice.tsx";
import { words } from "../shared/words.ts";
import { createBriefReader } from "./brief-reader.ts";
import type { MemoFiles } from "./memo-files.ts";
import { createPageBridge } from "./page-bridge.ts";
import { PageControls } from "./page-controls.tsx";
import type { Stage, StageView } from "./stage/stage.ts";
import type { SavedBriefing } from "./stage/saved-briefing.ts";

interface PageAppProps {
  readonly stage: Stage;
  readonly files: MemoFiles;
  readonly content: CarriedContent | null;
  readonly initial: FileHandle | null;
  readonly saved: SavedBriefing | null;
}

/** The page that was opened: the desk, and while a briefing runs one of its two windows. */
export function PageApp({ stage, files, content, initial, saved }: PageAppProps): ReactElement {
  const view = useSyncExternalStore(stage.listen, stage.view);
  const hasDesk = content?.mode !== "present";
  useEffect(() => {
    if (hasDesk && view.ended) stage.leave();
  }, [hasDesk, view.ended, stage]);

  return (
    <>
      {hasDesk && (
        <Desk stage={stage} files={files} initial={initial} saved={saved} rests={view.role !== null} />
      )}
      {view.role !== null && <Presenting stage={stage} files={files} view={view} />}
      {!hasDesk && view.role === null && <Notice text={words.browser.noShow} />}
    </>
  );
}

type DeskProps = Omit<PageAppProps, "content"> & { readonly rests: boolean };

/** Stays as it is under a running briefing, so that one comes back to it. */
function Desk({ stage, files, initial, saved, rests }: DeskProps): ReactElement {
  const lectern = useMemo(() => createPageBridge("desk", stage, files, initial), [stage, files, initial]);
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
        onBriefed={onBriefed}
      />
    </div>
  );
}

function Presenting({
  stage,
  files,
  view,
}: {
  stage: Stage;
  files: MemoFiles;
  view: StageView;
}): ReactElement {
  const role = view.role ?? "audience";
  const lectern = useMemo(() => createPageBridge(role, stage, files, null), [role, stage, files]);
  return (
    <>
      {role === "audience" ? <AudienceWindow lectern={lectern} /> : <PresenterWindow lectern={lectern} />}
      <PageControls stage={stage} view={view} />
    </>
  );
}
