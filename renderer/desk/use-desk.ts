import { useCallback, useEffect, useReducer, useState } from "react";
import type { LecternBridge } from "../../electron/contract/bridge.ts";
import type { FileHandle, HandedFile } from "../../electron/contract/channels.ts";
import type { Deck } from "../../slides/deck/deck.ts";
import type { Result } from "../../slides/result.ts";
import { words } from "../shared/words.ts";
import type { BriefReader } from "./brief-reader.ts";
import { emptyDesk, nextDesk } from "./desk-state.ts";
import type { DeskState } from "./desk-state.ts";

/** What a person can do at the desk. */
export interface Desk {
  readonly state: DeskState;
  readonly onChoose: () => void;
  readonly onSample: () => void;
  readonly onFile: (file: File) => void;
  readonly onText: (text: string) => void;
  readonly onPick: (slide: number) => void;
  readonly onPresent: (slide: number) => void;
  readonly onDismiss: () => void;
}

/** The desk's state and its dealings with shell and reader. */
export function useDesk(
  lectern: LecternBridge,
  startReader: () => BriefReader,
  onBriefed: (deck: Deck) => void,
): Desk {
  const [state, send] = useReducer(nextDesk, emptyDesk);
  const [reader] = useState(startReader);

  const brief = useCallback(
    async (bytes: Uint8Array, name: string | null, slide = 0): Promise<void> => {
      const shown = name ?? words.desk.pasted;
      send({ kind: "reading", name: shown });
      const result = await reader.read(bytes, name);
      if (!result.ok) return send({ kind: "failed", problem: result.problem });
      send({ kind: "read", name: shown, briefing: result.value, slide });
      onBriefed(result.value.deck);
    },
    [reader, onBriefed],
  );
  const open = useCallback(
    async (asked: Promise<Result<FileHandle | HandedFile | null>>): Promise<void> => {
      const handle = await asked;
      if (!handle.ok) return send({ kind: "failed", problem: handle.problem });
      if (handle.value === null) return send({ kind: "cancelled" });
      send({ kind: "reading", name: handle.value.name });
      const file = await lectern.request("memo:read", { id: handle.value.id });
      return file.ok
        ? brief(file.value.bytes, file.value.name, "slide" in handle.value ? handle.value.slide : 0)
        : send({ kind: "failed", problem: file.problem });
    },
    [lectern, brief],
  );

  useEffect(() => void open(lectern.request("memo:initial", null)), [lectern, open]);
  useEffect(
    () =>
      lectern.listen("memo:handed-over", (handle) => void open(Promise.resolve({ ok: true, value: handle }))),
    [lectern, open],
  );

  const present = async (slide: number): Promise<void> => {
    if (state.open === null) return;
    const answer = await lectern.request("briefing:present", { deck: state.open.briefing.deck, slide });
    if (!answer.ok) send({ kind: "failed", problem: answer.problem });
  };

  return {
    state,
    onChoose: () => void open(lectern.request("memo:choose", null)),
    onSample: () => void open(lectern.request("memo:sample", null)),
    onFile: (file) => void open(lectern.handleOf(file)),
    onText: (text) => void brief(new TextEncoder().encode(text), null),
    onPick: (slide) => send({ kind: "picked", slide }),
    onPresent: (slide) => void present(slide),
    onDismiss: () => send({ kind: "dismissed" }),
  };
}
