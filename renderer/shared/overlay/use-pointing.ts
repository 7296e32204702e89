import { useLayoutEffect } from "react";
import type { RefObject } from "react";
import { unreachable } from "../../../slides/result.ts";
import { strokesAt } from "../../../slides/session/ink/strokes-at.ts";
import type { InkColour } from "../../../slides/session/ink/ink.ts";
import { boxBetween } from "../../../slides/session/mark.ts";
import type { Spot } from "../../../slides/session/mark.ts";
import type { Tool } from "../../../slides/session/session.ts";
import type { OverlayStore } from "./overlay-store.ts";

/** How far the eraser reaches, as a part of the slide's width. */
const ERASER_REACH = 14 / 1280;

/** The bit of `buttons` that the rubber end of a pen sets (Pointer Events, "chorded button interactions"). */
const RUBBER = 32;

export interface Pointing {
  readonly store: OverlayStore;
  readonly tool: Tool | null;
  readonly colour: InkColour;
  /** From 0. */
  readonly slide: number;
}

/** What a press of the button has begun: a stroke, a box, or rubbing out. */
type Press =
  | { readonly kind: "stroke"; readonly id: string }
  | { readonly kind: "box"; readonly from: Spot }
  | { readonly kind: "rub" };

/**
 * Points and draws with mouse, finger and pen on an element that covers the slide. A pen draws even where no tool is
 * in hand, and rubs out with its other end. Points come as fast as the device sends them and leave once a frame.
 */
export function usePointing(
  surface: RefObject<HTMLElement | null>,
  { store, tool, colour, slide }: Pointing,
): void {
  useLayoutEffect(() => {
    const element = surface.current;
    if (element === null) return undefined;
    let press: Press | null = null;
    let gathered: number[] = [];
    let moved: PointerEvent | null = null;
    let frame: number | null = null;

    const spotOf = (event: PointerEvent): Spot => spotIn(element, event);
    const flush = (): void => {
      frame = null;
      if (moved !== null) pointAt(moved);
      moved = null;
      if (press === null || gathered.length === 0) return;
      if (press.kind === "stroke") store.draw({ kind: "extend", slide, id: press.id, points: gathered });
      else if (press.kind === "rub") rubOut(store, slide, gathered, element);
      gathered = [];
    };
    const pointAt = (event: PointerEvent): void => {
      if (press?.kind === "box")
        store.point({ kind: "box", slide, box: boxBetween(press.from, spotOf(event)) });
      else store.point({ kind: "spot", slide, at: spotOf(event) });
    };
    const pointNowhere = (): void => {
      moved = null;
      store.point(null);
    };
    const gather = (event: PointerEvent): void => {
      const events = event.getCoalescedEvents();
      for (const each of events.length === 0 ? [event] : events) {
        const { x, y } = spotOf(each);
        gathered.push(x, y);
      }
      frame ??= requestAnimationFrame(flush);
    };

    const onDown = (event: PointerEvent): void => {
      const used = toolOf(event, tool);
      if (used === null || !event.isPrimary || (event.button > 0 && event.pointerType === "mouse")) return;
      element.setPointerCapture(event.pointerId);
      press = begun(used, spotOf(event));
      if (press?.kind === "stroke") {
        const { x, y } = spotOf(event);
        store.draw({ kind: "begin", slide, stroke: { id: press.id, colour, points: [x, y] } });
      } else if (press?.kind === "rub") gather(event);
      else if (press?.kind === "box") pointNowhere();
      else pointAt(event);
    };
    const onMove = (event: PointerEvent): void => {
      if (press?.kind === "stroke" || press?.kind === "rub") return gather(event);
      if (press?.kind !== "box" && (tool === null || !follows(tool))) return;
      // However fast a mouse tells, one place a frame is all that can be seen.
      moved = event;
      frame ??= requestAnimationFrame(flush);
    };
    const onUp = (): void => {
      if (frame !== null) cancelAnimationFrame(frame);
      flush();
      press = null;
    };
    const onLeave = (): void => {
      if (press === null && tool !== null && follows(tool)) pointNowhere();
    };

    element.addEventListener("pointerdown", onDown);
    element.addEventListener("pointermove", onMove);
    element.addEventListener("pointerup", onUp);
    element.addEventListener("pointercancel", onUp);
    element.addEventListener("pointerleave", onLeave);
    return () => {
      moved = null;
      onUp();
      element.removeEventListener("pointerdown", onDown);
      element.removeEventListener("pointermove", onMove);
      element.removeEventListener("pointerup", onUp);
      element.removeEventListener("pointercancel", onUp);
      element.removeEventListener("pointerleave", onLeave);
    };
  }, [surface, store, tool, colour, slide]);
}

function toolOf(event: PointerEvent, tool: Tool | null): Tool | null {
  if (event.pointerType !== "pen") return tool;
  return (event.buttons & RUBBER) === 0 ? (tool ?? "pen") : "eraser";
}

function begun(tool: Tool, from: Spot): Press | null {
  switch (tool) {
    case "pen":
      return { kind: "stroke", id: crypto.getRandomValues(new Uint32Array(2)).join("-") };
    case "eraser":
      return { kind: "rub" };
    case "highlight":
      return { kind: "box", from };
    case "pointer":
    case "spotlight":
    case "magnifier":
      return null;
    default:
      return unreachable(tool);
  }
}

/** Tools that go where the mouse goes, without a button. */
function follows(tool: Tool): boolean {
  return tool === "pointer" || tool === "spotlight" || tool === "magnifier";
}

function rubOut(store: OverlayStore, slide: number, points: readonly number[], element: HTMLElement): void {
  const aspect = element.clientHeight / element.clientWidth;
  const strokes = store.strokes(slide);
  const ids = new Set<string>();
  for (let at = 0; at < points.length; at += 2) {
    const spot = { x: points[at] ?? 0, y: points[at + 1] ?? 0 };
    for (const { id } of strokesAt(strokes, spot, ERASER_REACH, aspect)) ids.add(id);
  }
  if (ids.size > 0) store.draw({ kind: "remove", slide, ids: [...ids] });
}

/** Where a pointer is on an element, as fractions of it; a captured pointer may be a little outside. */
function spotIn(element: HTMLElement, { clientX, clientY }: PointerEvent): Spot {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: within((clientX - left) / width), y: within((clientY - top) / height) };
}

function within(fraction: number): number {
  return Number.isFinite(fraction) ? Math.max(-0.5, Math.min(fraction, 1.5)) : 0;
}
