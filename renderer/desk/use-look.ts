import { useCallback, useState } from "react";
import type { LecternBridge } from "../../electron/contract/bridge.ts";
import type { FileHandle, HandedFile } from "../../electron/contract/channels.ts";
import { PLAIN_LOOK, type Dress, type Look } from "../../slides/look/look.ts";
import type { Problem, Result } from "../../slides/result.ts";
import { readBrandFile } from "../../slides/saved/brand-file.ts";

/** How the deck on the desk looks, and what changes that. */
export interface LookChoice {
  readonly look: Look;
  readonly onDress: (dress: Partial<Dress>) => void;
  /** Asks for an organisation's file. */
  readonly onChooseBrand: () => void;
  readonly onDropBrand: () => void;
  /** Takes over what a memo was handed in with. */
  readonly onHanded: (handed: HandedFile) => void;
  /** Takes over how a briefing looked when it was saved. */
  readonly onCarried: (look: Look) => void;
}

/** The look of the decks on this desk; it stays when another memo is opened. */
export function useLook(lectern: LecternBridge, onProblem: (problem: Problem) => void): LookChoice {
  const [look, setLook] = useState(PLAIN_LOOK);
  const onDress = useCallback((dress: Partial<Dress>) => setLook((before) => ({ ...before, ...dress })), []);

  const takeBrand = useCallback(
    async (asked: Promise<Result<FileHandle | null>>): Promise<void> => {
      const handle = await asked;
      if (!handle.ok) return onProblem(handle.problem);
      if (handle.value === null) return;
      const file = await lectern.request("memo:read", { id: handle.value.id });
      if (!file.ok) return onProblem(file.problem);
      const brand = readBrandFile(new TextDecoder().decode(file.value.bytes), file.value.name);
      if (!brand.ok) return onProblem(brand.problem);
      setLook((before) => ({ ...before, brand: brand.value }));
    },
    [lectern, onProblem],
  );
  const onHanded = useCallback(
    ({ dress, brand }: HandedFile) => {
      if (dress !== null) setLook({ ...dress, brand: null });
      if (brand !== null) void takeBrand(Promise.resolve({ ok: true, value: brand }));
    },
    [takeBrand],
  );

  return {
    look,
    onDress,
    onChooseBrand: () => void takeBrand(lectern.request("brand:choose", null)),
    onDropBrand: () => setLook((before) => ({ ...before, brand: null })),
    onHanded,
    onCarried: setLook,
  };
}
