import { useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from "react";
import type { LecternBridge } from "../../electron/contract/bridge.ts";
import type { FileHandle, HandedFile } from "../../electron/contract/channels.ts";
import type { Change } from "../../slides/arrangement/arrangement.ts";
import type { Deck } from "../../slides/deck/deck.ts";
import { dressDeck } from "../../slides/look/look.ts";
import type { RouteMinutes } from "../../slides/routes/route.ts";
import type { Problem, Result } from "../../slides/result.ts";
import { words } from "../shared/words.ts";
import type { BriefReader } from "./brief-reader.ts";
import { emptyDesk, nextDesk } from "./desk-state.ts";
import type { DeskState } from "./desk-state.ts";
import { useOffering } from "./use-offering.ts";
import { useLook, type LookChoice } from "./use-look.ts";

/** What a person can do at the desk. */
export interface Desk {
  readonly state: DeskState;
  /** The deck of the memo that is open, in the look that was chosen; null when none is open. */
  readonly deck: Deck | null;
  readonly look: LookChoice;
  /** Whether what is presented is an older version than the one on the desk. */
  readonly offerWaits: boolean;
  readonly onChoose: () => void;
  readonly onSample: () => void;
  /** Opens a briefing that lies on this machine. */
  readonly onShelf: (id: string) => void;
  readonly onFile: (file: File) => void;
  readonly onText: (text: string) => void;
  readonly onPick: (slide: number) => void;
  readonly onPresent: (slide: number) => void;
  readonly onDismiss: () => void;
  /** Gives up reading a memo; what was open stays open. */
  readonly onStopReading: () => void;
  /** Arranges the deck by one change more. */
  readonly onChange: (change: Change) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** Gives up changes that found no place. */
  readonly onForget: (changes: readonly Change[]) => void;
  /** Briefs a shorter version, or the whole deck (null). */
  readonly onRoute: (route: RouteMinutes | null) => void;
  /** Puts away what has changed since the version before. */
  readonly onNewsRead: () => void;
  /** Reads the memo's file again; nothing happens where the memo was pasted. */
  readonly onReadAgain: () => void;
}

/** Where a memo is read from. */
interface ReadFrom {
  /** What the shell calls its file, or null for text that was pasted. */
  readonly file: string | null;
  /** The slide to begin with, from 0. */
  readonly slide?: number;
  /** How long the briefing may last. */
  readonly minutes?: number | null;
  /** Whether it is the memo that is open, in another version. */
  readonly changed?: boolean;
}

/** The desk's state and its dealings with shell and reader. */
export function useDesk(
  lectern: LecternBridge,
  startReader: () => BriefReader,
  onBriefed: (deck: Deck) => void,
): Desk {
  const [state, send] = useReducer(nextDesk, emptyDesk);
  const [reader] = useState(startReader);
  const onProblem = useCallback((problem: Problem) => send({ kind: "failed", problem }), []);
  const look = useLook(lectern, onProblem);
  const { onHanded, onCarried } = look;
  const planned = state.open?.briefing.deck ?? null;
  const route = state.open?.route ?? null;
  const deck = useMemo(
    () => (planned === null ? null : { ...dressDeck(planned, look.look), route }),
    [planned, look.look, route],
  );

  const opened = useRef(state.open);
  useLayoutEffect(() => {
    opened.current = state.open;
  }, [state.open]);

  const brief = useCallback(
    async (
      bytes: Uint8Array,
      name: string | null,
      { file, slide = 0, minutes = null, changed = false }: ReadFrom,
    ): Promise<void> => {
      const shown = name ?? words.desk.pasted;
      send({ kind: "reading", name: shown });
      const before = opened.current;
      const isOpen = before?.name === shown || (file !== null && before?.file === file);
      const again = before !== null && (changed || isOpen);
      const result = await reader.read(bytes, name, again ? before.history.done : null);
      if (!result.ok) return send({ kind: "failed", problem: result.problem });
      // A briefing goes by the name of the memo that it carries.
      const called = result.value.carried?.memo.name ?? shown;
      send({ kind: "read", name: called, file, briefing: result.value, slide, minutes, again });
      const carriedLook = result.value.carried?.look ?? null;
      if (carriedLook !== null) onCarried(carriedLook);
      onBriefed(result.value.deck);
    },
    [reader, onBriefed, onCarried],
  );
  const open = useCallback(
    async (asked: Promise<Result<FileHandle | HandedFile | null>>, changed = false): Promise<void> => {
      const handle = await asked;
      if (!handle.ok) return send({ kind: "failed", problem: handle.problem });
      if (handle.value === null) return send({ kind: "cancelled" });
      send({ kind: "reading", name: handle.value.name });
      if ("slide" in handle.value) onHanded(handle.value);
      const file = await lectern.request("memo:read", { id: handle.value.id });
      return file.ok
        ? brief(file.value.bytes, file.value.name, {
            file: handle.value.id,
            ...("slide" in handle.value
              ? { slide: handle.value.slide, minutes: handle.value.minutes }
              : { slide: 0 }),
            changed,
          })
        : send({ kind: "failed", problem: file.problem });
    },
    [lectern, brief, onHanded],
  );

  useEffect(() => void open(lectern.request("memo:initial", null)), [lectern, open]);
  useEffect(
    () =>
      lectern.listen("memo:handed-over", (handle) => void open(Promise.resolve({ ok: true, value: handle }))),
    [lectern, open],
  );

  const openAgain = useCallback(
    (handle: FileHandle): void => void open(Promise.resolve({ ok: true, value: handle }), true),
    [open],
  );
  // The shell follows the memo that was read last, which a briefing from the shelf was made from.
  useEffect(() => lectern.listen("memo:changed", openAgain), [lectern, openAgain]);

  const onDesk =
    state.open === null || deck === null
      ? null
      : { name: state.open.name, memo: state.open.briefing.memo, deck };
  const offering = useOffering(lectern, onDesk);
  const present = async (slide: number): Promise<void> => {
    if (deck === null) return;
    const answer = await lectern.request("briefing:present", { deck, slide, minutes: state.minutes });
    if (!answer.ok) return send({ kind: "failed", problem: answer.problem });
    offering.onPresented();
  };

  return {
    state,
    deck,
    look,
    offerWaits: offering.waits,
    onChoose: () => void open(lectern.request("memo:choose", null)),
    onSample: () => void open(lectern.request("memo:sample", null)),
    onShelf: (id) => void open(lectern.request("shelf:open", { id })),
    onFile: (file) => void open(lectern.handleOf(file)),
    onText: (text) => void brief(new TextEncoder().encode(text), null, { file: null }),
    onPick: (slide) => send({ kind: "picked", slide }),
    onPresent: (slide) => void present(slide),
    onDismiss: () => send({ kind: "dismissed" }),
    onStopReading: () => {
      reader.stop();
      send({ kind: "cancelled" });
    },
    onChange: (change) => send({ kind: "changed", change }),
    onUndo: () => send({ kind: "undone" }),
    onRedo: () => send({ kind: "redone" }),
    onForget: (changes) => send({ kind: "forgot", changes }),
    onRoute: (chosen) => send({ kind: "route-chosen", route: chosen }),
    onNewsRead: () => send({ kind: "news-read" }),
    onReadAgain: () => {
      const { file, name } = state.open ?? { file: null, name: "" };
      if (file !== null) openAgain({ id: file, name });
    },
  };
}
