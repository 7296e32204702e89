import { useState } from "react";
import type { DragEvent } from "react";

/** The kind of thing that is carried when a slide is dragged; no other program knows it. */
export const CARRIED_SLIDE = "application/x-lectern-slide";

/** What the rows of the slide column need for being carried about. */
export interface Carrying {
  /** The slide (from 0) before which it would be put down, the deck's length for the end; null while none is carried. */
  readonly before: number | null;
  readonly onDragStart: (event: DragEvent, index: number) => void;
  readonly onDragOver: (event: DragEvent, index: number) => void;
  readonly onDrop: (event: DragEvent) => void;
  readonly onDragEnd: () => void;
}

/** Slides that are dragged to another place. */
export function useCarrying(onPutDown: (from: number, before: number) => void): Carrying {
  const [carried, setCarried] = useState<number | null>(null);
  const [before, setBefore] = useState<number | null>(null);
  const end = (): void => {
    setCarried(null);
    setBefore(null);
  };
  return {
    before,
    onDragStart: (event, index) => {
      event.dataTransfer.setData(CARRIED_SLIDE, String(index));
      event.dataTransfer.setDragImage(event.currentTarget, 40, 20);
      setCarried(index);
    },
    onDragOver: (event, index) => {
      if (carried === null) return;
      event.preventDefault();
      const { top, height } = event.currentTarget.getBoundingClientRect();
      setBefore(event.clientY > top + height / 2 ? index + 1 : index);
    },
    onDrop: (event) => {
      if (carried === null || before === null) return;
      event.preventDefault();
      onPutDown(carried, before);
      end();
    },
    onDragEnd: end,
  };
}
