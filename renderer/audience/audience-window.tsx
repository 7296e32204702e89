import { useMemo, useRef } from "react";
import type { ReactElement } from "react";
import type { LecternBridge } from "../../electron/contract/bridge.ts";
import { audiencePosition } from "../../slides/session/position.ts";
import { DeckView } from "../shared/deck-view.tsx";
import { useBrand } from "../shared/look/use-brand.ts";
import { Notice } from "../shared/notice.tsx";
import { SlideOverlay } from "../shared/overlay/slide-overlay.tsx";
import { useOverlay } from "../shared/overlay/use-overlay.ts";
import { SlidePage } from "../shared/slide-frame.tsx";
import type { KeySide } from "../shared/use-keys.ts";
import { useKeyMap } from "../shared/use-key-map.ts";
import { useKeys } from "../shared/use-keys.ts";
import { useTouch } from "../shared/use-touch.ts";
import { useSession } from "../shared/use-session.ts";
import { words } from "../shared/words.ts";
import { AnswerView } from "./answer-view.tsx";
import "./audience.css";

const side: KeySide = { kind: "audience" };

/** Nothing but the slide; a curtain when the briefer draws one. */
export function AudienceWindow({ lectern }: { readonly lectern: LecternBridge }): ReactElement {
  const state = useSession(lectern);
  const show = state.kind === "live" ? state.show : null;
  const direction = show?.deck.direction ?? null;
  const session = show?.snapshot.session ?? null;
  const map = useKeyMap(show?.keys ?? null);
  const context = useMemo(
    () => (direction === null || session === null ? null : { direction, session, map }),
    [direction, session, map],
  );
  useKeys(lectern, context, side);
  const main = useRef<HTMLElement>(null);
  useBrand(main, show?.deck.look.brand ?? null);

  const store = useOverlay(lectern);
  useTouch(lectern, main, direction);

  if (state.kind === "problem") return <Notice text={state.problem.message} />;
  if (show === null || session === null) return <Notice text={words.audience.waiting} />;
  if (session.ended) return <Notice text={words.audience.ended} />;
  const position = audiencePosition(session);
  return (
    <main className="audience" data-curtain={session.curtain} data-theme={show.deck.look.theme} ref={main}>
      <DeckView
        deck={show.deck}
        position={position}
        overlay={
          <SlideOverlay
            pointing={{ store, tool: session.tool, colour: "red", slide: position.slide }}
            shape={show.deck.shape}
            picture={<SlidePage deck={show.deck} index={position.slide} build={position.build} />}
          />
        }
      />
      {session.answer !== null && <AnswerView deck={show.deck} slide={session.answer} />}
      {session.curtain !== "open" && (
        <div className="curtain" role="img" aria-label={words.audience[session.curtain]}>
          {session.curtain === "end" && show.deck.title}
        </div>
      )}
    </main>
  );
}
