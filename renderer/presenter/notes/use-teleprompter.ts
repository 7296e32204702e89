import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { boundPace, PACE_STEP } from "./pace.ts";
import { countWords } from "./reading-time.ts";
import { depthOfWord, wordAtDepth, wordsOf, type WordRow } from "./word-rows.ts";

/** Where the line that is being read stands, as a part of the notes' height. */
export const READING_LINE = 0.3;

/** A scroll position that is off by more was scrolled by hand, pixels. */
const BY_HAND_PX = 3;

/** The teleprompter: notes that scroll by themselves, at a pace of words. */
export interface Teleprompter {
  readonly rolling: boolean;
  /** Words a minute. */
  readonly pace: number;
  readonly onRoll: () => void;
  readonly onStep: (step: 1 | -1) => void;
}

/**
 * Rolls the notes in `scroller` at a pace of words a minute: it starts with the first word at the reading line, goes
 * on from wherever one scrolls to, and stops at the last word. `measured` is the briefer's own pace; choosing another
 * one outdoes it.
 */
export function useTeleprompter(scroller: RefObject<HTMLElement | null>, measured: number): Teleprompter {
  const [rolling, setRolling] = useState(false);
  const [chosen, setChosen] = useState<number | null>(null);
  const pace = boundPace(chosen ?? measured);
  const paceNow = useRef(pace);
  useLayoutEffect(() => {
    paceNow.current = pace;
  }, [pace]);

  useLayoutEffect(() => {
    if (!rolling) return undefined;
    const roller = createRoller(matchMedia("(prefers-reduced-motion: reduce)").matches);
    let frame = requestAnimationFrame(function roll(now): void {
      const element = scroller.current;
      const ends = element !== null && roller(element, now, paceNow.current);
      if (ends) setRolling(false);
      else frame = requestAnimationFrame(roll);
    });
    return () => cancelAnimationFrame(frame);
  }, [rolling, scroller]);

  const onRoll = useCallback(() => setRolling((before) => !before), []);
  const onStep = useCallback((step: 1 | -1) => setChosen(boundPace(paceNow.current + step * PACE_STEP)), []);
  return { rolling, pace, onRoll, onStep };
}

/** Moves the notes on to where they are at a time; true when their last word has been read. */
type Roller = (scroller: HTMLElement, nowMs: number, pace: number) => boolean;

/** With `byLines` the notes go on a line at a time instead of gliding. */
function createRoller(byLines: boolean): Roller {
  let at: { readonly element: HTMLElement; word: number; top: number; ms: number } | null = null;
  return (element, nowMs, pace) => {
    const rows = rowsIn(element);
    const line = element.clientHeight * READING_LINE;
    const here = (): number => (element.scrollTop === 0 ? 0 : wordAtDepth(rows, element.scrollTop + line));
    // Another slide brings another scroller.
    if (at === null || at.element !== element)
      at = { element, word: here(), top: element.scrollTop, ms: nowMs };
    if (Math.abs(element.scrollTop - at.top) > BY_HAND_PX) at.word = here();
    at.word += ((nowMs - at.ms) / 60_000) * pace;
    at.ms = nowMs;
    const top = Math.max(0, depthOfWord(rows, at.word) - line);
    const height = lineHeight(element);
    element.scrollTop = byLines ? Math.floor(top / height) * height : top;
    at.top = element.scrollTop;
    return at.word >= wordsOf(rows);
  };
}

function rowsIn(scroller: HTMLElement): readonly WordRow[] {
  const top = scroller.getBoundingClientRect().top - scroller.scrollTop;
  return [...scroller.querySelectorAll("p.note")].map((paragraph) => {
    const box = paragraph.getBoundingClientRect();
    return { words: countWords(paragraph.textContent ?? ""), top: box.top - top, height: box.height };
  });
}

function lineHeight(element: HTMLElement): number {
  return Number.parseFloat(getComputedStyle(element).lineHeight) || 24;
}
