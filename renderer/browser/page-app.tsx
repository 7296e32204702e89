import { useEffect, useMemo, useSyncExternalStore } from "react";
import type { ComponentType, ReactElement } from "react";
import type { FileHandle } from "../../electron/contract/channels.ts";
import { AudienceWindow } from "../audience/audience-window.tsx";
import { PresenterWindow } from "../presenter/presenter-window.tsx";
import { Notice } from "../shared/notice.tsx";
import { words } from "../shared/words.ts";
import type { MemoFiles } from "./memo-files.ts";
import { createPageBridge } from "./page-bridge.ts";
import { PageControls } from "./page-controls.tsx";
import type { Stage, StageView } from "./stage/stage.ts";
import type { SavedBriefing } from "./stage/saved-briefing.ts";

/** What the desk of a page is given. */
export interface PageDeskProps {
  readonly stage: Stage;
  readonly files: MemoFiles;
  readonly initial: FileHandle | null;
  readonly saved: SavedBriefing | null;
  /** True while a briefing runs over it. */
  readonly rests: boolean;
}

interface PageAppProps extends Omit<PageDeskProps, "rests"> {
  /** The desk, or null for a page that carries one deck and reads no memo. */
  readonly Desk: ComponentType<PageDeskProps> | null;
}

/** The page that was opened: the desk, and while a briefing runs one of its two windows. */
export function PageApp({ Desk, stage, files, initial, saved }: PageAppProps): ReactElement {
  const view = useSyncExternalStore(stage.listen, stage.view);
  const hasDesk = Desk !== null;
  useEffect(() => {
    if (hasDesk && view.ended) stage.leave();
  }, [hasDesk, view.ended, stage]);

  return (
    <>
      {Desk !== null && (
        <Desk stage={stage} files={files} initial={initial} saved={saved} rests={view.role !== null} />
      )}
      {view.role !== null && <Presenting stage={stage} files={files} view={view} />}
      {!hasDesk && view.role === null && <Notice text={words.browser.noShow} />}
    </>
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
