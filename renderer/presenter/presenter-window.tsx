import { useMemo } from "react";
import type { ReactElement } from "react";
import type { LecternBridge } from "../../electron/contract/bridge.ts";
import type { Action } from "../../slides/session/session.ts";
import { Notice } from "../shared/notice.tsx";
import { useOverlay } from "../shared/overlay/use-overlay.ts";
import { useKeys } from "../shared/use-keys.ts";
import { useSession } from "../shared/use-session.ts";
import type { LiveShow } from "../shared/use-session.ts";
import { words } from "../shared/words.ts";
import { Foot } from "./foot.tsx";
import { HelpPanel } from "./help-panel.tsx";
import { Overview } from "./overview.tsx";
import { QuestionPanel, TypedNumber } from "./questions.tsx";
import { Screens } from "./screens.tsx";
import { NotesFoot, SpeakerNotes } from "./speaker-notes.tsx";
import { useNotes } from "./use-notes.ts";
import "./presenter.css";
import "./panels.css";

/** The window in front of the briefer. */
export function PresenterWindow({ lectern }: { readonly lectern: LecternBridge }): ReactElement {
  const state = useSession(lectern);
  if (state.kind === "live") return <Console lectern={lectern} show={state.show} />;
  return <Notice text={state.kind === "waiting" ? words.presenter.waiting : state.problem.message} />;
}

function Console({
  lectern,
  show,
}: {
  readonly lectern: LecternBridge;
  readonly show: LiveShow;
}): ReactElement {
  const { deck, snapshot } = show;
  const { session } = snapshot;
  const notes = useNotes(lectern);
  const overlay = useOverlay(lectern);
  const context = useMemo(() => ({ direction: deck.direction, session }), [deck.direction, session]);
  useKeys(lectern, context, notes.keySide);
  const act = (action: Action): void => void lectern.request("session:act", { action });
  const slide = deck.slides[session.position.slide];

  return (
    <main className="presenter" data-shape={deck.shape}>
      <h1 className="visually-hidden">{words.presenter.title}</h1>
      <div className="presenter-notes">
        {/* Each slide's notes begin at their top. */}
        <SpeakerNotes
          key={session.position.slide}
          notes={slide?.notes ?? []}
          px={notes.px}
          language={deck.language}
          direction={deck.direction}
          scroller={notes.scroller}
        />
        <NotesFoot notes={slide?.notes ?? []} px={notes.px} onStep={notes.onStep} />
      </div>
      <Screens deck={deck} session={session} store={overlay} onAct={act} />
      <Foot show={show} />
      {session.panel === "overview" && <Overview deck={deck} session={session} onAct={act} />}
      {session.panel === "help" && (
        <HelpPanel direction={deck.direction} theme={deck.look.theme} onAct={act} />
      )}
      {session.typed !== null && <TypedNumber typed={session.typed} count={deck.slides.length} />}
      <QuestionPanel session={session} onAct={act} />
    </main>
  );
}
