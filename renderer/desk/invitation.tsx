import type { ReactElement } from "react";
import { words } from "../shared/words.ts";
import { ShelfList } from "./shelf/shelf-list.tsx";
import type { ShelfView } from "./shelf/use-shelf.ts";
import type { Desk } from "./use-desk.ts";

interface InvitationProps {
  readonly desk: Desk;
  /** Whether a sample memo can be opened here. */
  readonly hasSample: boolean;
  readonly shelf: ShelfView;
}

/** The desk with nothing on it. */
export function Invitation({ desk, hasSample, shelf }: InvitationProps): ReactElement {
  return (
    <main className="invitation">
      <h1>{words.desk.invitation}</h1>
      <p>{words.desk.invitationHint}</p>
      <p className="invitation-actions">
        <button type="button" className="primary" aria-keyshortcuts="Control+O" onClick={desk.onChoose}>
          {words.desk.open}
        </button>
        {hasSample && (
          <button type="button" className="quiet" onClick={desk.onSample}>
            {words.desk.sample}
          </button>
        )}
      </p>
      <ShelfList shelf={shelf} onOpen={desk.onShelf} />
    </main>
  );
}
