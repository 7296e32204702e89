import { useEffect, useMemo, useRef, useState } from "react";
import type { LecternBridge } from "../../electron/contract/bridge.ts";
import { carriedPlaces } from "../../slides/arrangement/carried-places.ts";
import { compareSlides } from "../../slides/arrangement/compare-decks.ts";
import { pairSlides, type Version } from "../../slides/arrangement/pair-slides.ts";
import type { Deck } from "../../slides/deck/deck.ts";

/** What the audience has been given of the memo on the desk. */
interface Presented {
  readonly name: string;
  readonly version: Version;
  /** How many newer versions were taken over since. */
  readonly base: number;
}

/** The memo on the desk as a version that could be presented. */
export interface OnDesk extends Version {
  readonly name: string;
}

/** What the desk knows of the briefing that it started. */
export interface Offering {
  /** Whether what is presented is an older version than the one on the desk. */
  readonly waits: boolean;
  /** To be told that what is on the desk is presented now. */
  readonly onPresented: () => void;
}

/** Offers each newer version of the memo that is presented to whoever presents it. */
export function useOffering(lectern: LecternBridge, onDesk: OnDesk | null): Offering {
  const [presented, setPresented] = useState<Presented | null>(null);
  const [leftBe, setLeftBe] = useState<Deck | null>(null);
  /** The versions that were offered and not answered, by number. */
  const offered = useRef(new Map<number, Version>());
  const lastNumber = useRef(0);
  useEffect(
    () =>
      lectern.listen("offer:answered", ({ kind, number }) => {
        const version = offered.current.get(number ?? 0);
        if (kind === "ended") setPresented(null);
        else if (version === undefined) return;
        else if (kind === "not-now") setLeftBe(version.deck);
        else setPresented((before) => before && { ...before, version, base: before.base + 1 });
        for (const each of offered.current.keys()) if (each <= (number ?? 0)) offered.current.delete(each);
      }),
    [lectern],
  );

  const [memo, deck, name] = [onDesk?.memo ?? null, onDesk?.deck ?? null, onDesk?.name ?? null];
  const newer = useMemo(
    () =>
      presented === null || memo === null || deck === null || name !== presented.name
        ? null
        : isSame(presented.version, { memo, deck })
          ? null
          : { memo, deck },
    [presented, memo, deck, name],
  );
  useEffect(() => {
    if (presented === null) return;
    if (newer === null) return void lectern.request("briefing:offer", { offer: null });
    lastNumber.current += 1;
    const number = lastNumber.current;
    offered.current.set(number, newer);
    const pairs = pairSlides(presented.version, newer);
    const { differences } = compareSlides(pairs);
    const places = carriedPlaces(pairs);
    const offer = { number, base: presented.base, deck: newer.deck, places, differences };
    void lectern.request("briefing:offer", { offer });
  }, [lectern, presented, newer]);

  return {
    waits: newer !== null && newer.deck !== leftBe,
    onPresented: () => {
      if (memo !== null && deck !== null && name !== null)
        setPresented({ name, version: { memo, deck }, base: 0 });
    },
  };
}

/** Whether nothing that is presented has changed; another look alone is no newer version. */
function isSame(one: Version, other: Version): boolean {
  if (one.deck === other.deck) return true;
  const { look: _look, ...before } = one.deck;
  const { look: _other, ...after } = other.deck;
  return JSON.stringify(before) === JSON.stringify(after);
}
