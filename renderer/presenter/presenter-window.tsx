import { useMemo } from "react";
import type { CSSProperties, ReactElement } from "react";
import type { LecternBridge } from "../../electron/contract/bridge.ts";
import type { Action } from "../../slides/session/session.ts";
import { Notice } from "../shared/notice.tsx";
import { slideTitle } from "../shared/slide-title.ts";
import { useOverlay } from "../shared/overlay/use-overlay.ts";
import { KeysProvider } from "../shared/key-label.ts";
import { useKeyMap } from "../shared/use-key-map.ts";
import { useKeys } from "../shared/use-keys.ts";
import { useSession } from "../shared/use-session.ts";
import type { LiveShow } from "../shared/use-session.ts";
import { words } from "../shared/words.ts";
import { Foot } from "./foot.tsx";
import { MirrorPanel } from "./audience/mirror-panel.tsx";
import { CheckPanel } from "./podium/check-panel.tsx";
import { DisplaysPanel } from "./podium/displays-panel.tsx";
import { FindPanel } from "./find/find-panel.tsx";
import { SearchPanel } from "./find/search-panel.tsx";
import { HelpPanel } from "./keys/help-panel.tsx";
import { Overview } from "./overview.tsx";
import { QuestionPanel, TypedNumber } from "./questions.tsx";
import { splitPercent, type WindowArrangement } from "./layout/arrangement.ts";
import { Splitter } from "./layout/splitter.tsx";
import { useLayout } from "./layout/use-layout.ts";
import { NotesFoot } from "./notes/notes-foot.tsx";
import { READING_PACE } from "../../slides/session/time/reading-pace.ts";
import { wordsIn } from "./notes/reading-time.ts";
import { SpeakerNotes } from "./notes/speaker-notes.tsx";
import { useNotes } from "./notes/use-notes.ts";
import { useReadingPlace } from "./notes/use-reading-place.ts";
import { useTeleprompter } from "./notes/use-teleprompter.ts";
import { CurrentScreen, NextScreen } from "./screens.tsx";
import { measuredPace } from "../../slides/session/time/rehearsal.ts";
import { NewsPanel } from "./news/news-panel.tsx";
import { NewsSign } from "./news/news-sign.tsx";
import { useOffer } from "./news/use-offer.ts";
import { RoutePanel } from "./route/route-panel.tsx";
import { TimePanel } from "./time/time-panel.tsx";
import { useRehearsals } from "./time/use-rehearsals.ts";
import { PacePane } from "./time/pace-pane.tsx";
import { useCalmClicks } from "./use-calm-clicks.ts";
import { useCommands } from "./use-commands.ts";
import "./presenter.css";
import "./layout/layouts.css";
import "./notes/notes.css";
import "./time/time.css";
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
  const { position } = session;
  const notes = useNotes();
  const layout = useLayout();
  const overlay = useOverlay(lectern);
  const kept = useRehearsals(lectern, session.timing.finished?.number ?? 0);
  const measured = useMemo(
    () =>
      measuredPace(
        kept.runs,
        deck.slides.map((slide) => wordsIn(slide.notes)),
      ) ?? READING_PACE,
    [kept.runs, deck],
  );
  const teleprompter = useTeleprompter(notes.scroller, measured);
  const side = useCommands(lectern, {
    "notes-larger": () => notes.onStep(1),
    "notes-smaller": () => notes.onStep(-1),
    "notes-up": () => notes.onScroll(-1),
    "notes-down": () => notes.onScroll(1),
    "next-layout": layout.onNext,
    roll: teleprompter.onRoll,
    "roll-slower": () => teleprompter.onStep(-1),
    "roll-faster": () => teleprompter.onStep(1),
  });
  const map = useKeyMap(show.keys);
  const keys = useMemo(() => ({ map, direction: deck.direction }), [map, deck.direction]);
  const context = useMemo(() => ({ ...keys, session }), [keys, session]);
  useKeys(lectern, context, side);
  useCalmClicks();
  const act = (action: Action): void => void lectern.request("session:act", { action });
  const offer = useOffer(lectern);
  const save = (name: string, text: string): void => void lectern.request("text:save", { name, text });
  const slide = deck.slides[position.slide];
  useReadingPlace(notes.scroller, slide?.id ?? "", position.build);
  if (slide === undefined)
    throw new Error(`Slide ${position.slide} is out of range for a deck of ${deck.slides.length}`);

  return (
    <KeysProvider value={keys}>
      <main
        className="presenter"
        data-shape={deck.shape}
        data-layout={layout.arrangement.layout}
        data-rolling={teleprompter.rolling}
        style={tracksOf(layout.arrangement)}
      >
        <h1 className="visually-hidden">{words.presenter.title}</h1>
        <p className="visually-hidden" aria-live="polite">
          {words.announced(position.slide + 1, deck.slides.length, slideTitle(slide) || deck.title)}
        </p>
        <div className="presenter-notes">
          <SpeakerNotes
            key={slide.id}
            slide={slide}
            build={position.build}
            px={notes.px}
            pace={teleprompter.pace}
            language={deck.language}
            direction={deck.direction}
            scroller={notes.scroller}
          />
          <NotesFoot notes={slide.notes} px={notes.px} onStep={notes.onStep} teleprompter={teleprompter} />
        </div>
        <Splitter id="side" control={layout} />
        <CurrentScreen deck={deck} session={session} store={overlay} onAct={act} />
        <Splitter id="stack" control={layout} />
        <NextScreen deck={deck} session={session} />
        <PacePane show={show} pace={teleprompter.pace}>
          <NewsSign
            differences={offer}
            onCommand={(command) => void lectern.request("window:command", { command })}
            onAct={act}
          />
        </PacePane>
        <Foot show={show} pace={teleprompter.pace} layout={layout} onAct={act} />
        {session.panel === "overview" && <Overview deck={deck} session={session} onAct={act} />}
        {session.panel === "mirror" && <MirrorPanel deck={deck} session={session} store={overlay} />}
        {session.panel === "displays" && <DisplaysPanel lectern={lectern} onAct={act} />}
        {session.panel === "check" && (
          <CheckPanel lectern={lectern} show={show} pace={teleprompter.pace} onAct={act} />
        )}
        {session.panel === "search" && <SearchPanel key={deck.fingerprint} deck={deck} onAct={act} />}
        {session.panel === "find" && <FindPanel deck={deck} session={session} onAct={act} onSave={save} />}
        {session.panel === "time" && (
          <TimePanel deck={deck} session={session} kept={kept} pace={measured} onAct={act} onSave={save} />
        )}
        {session.panel === "news" && <NewsPanel differences={offer} language={deck.language} onAct={act} />}
        {session.panel === "routes" && <RoutePanel deck={deck} session={session} onAct={act} onSave={save} />}
        {session.panel === "help" && (
          <HelpPanel
            keys={keys}
            changes={show.keys}
            theme={deck.look.theme}
            onAct={act}
            onKeys={(changes) => void lectern.request("keys:choose", { changes })}
          />
        )}
        {session.typed !== null && <TypedNumber typed={session.typed} count={deck.slides.length} />}
        <QuestionPanel session={session} onAct={act} />
      </main>
    </KeysProvider>
  );
}

/** The shares of the layout as grid tracks. */
function tracksOf(arrangement: WindowArrangement): CSSProperties {
  const [side, stack] = [splitPercent(arrangement, "side"), splitPercent(arrangement, "stack")];
  const tracks: Readonly<Record<`--${string}`, string>> = {
    "--side": `${side}fr`,
    "--side-rest": `${100 - side}fr`,
    "--stack": `${stack}fr`,
    "--stack-rest": `${100 - stack}fr`,
  };
  return tracks;
}
