import { useLayoutEffect, useState } from "react";
import { CARRIED_SLIDE } from "./arrange/use-carrying.ts";
import type { Desk } from "./use-desk.ts";

/** The desk's keys, and files and text that are dropped or pasted anywhere on it; says whether something hovers. */
export function useDeskInput(desk: Desk, rests: boolean, onPrint: () => void): boolean {
  const [hovers, setHovers] = useState(false);
  useLayoutEffect(() => {
    if (rests) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      const chosen = keyOf(event, desk, onPrint);
      if (chosen === null) return;
      event.preventDefault();
      chosen();
    };
    const onPaste = (event: ClipboardEvent): void => {
      // In a field of a form a paste is text for the field.
      if (!(event.target instanceof HTMLInputElement)) take(event.clipboardData, desk);
    };
    const onDragOver = (event: DragEvent): void => {
      if (isOwnDrag(event)) return;
      event.preventDefault();
      setHovers(true);
    };
    const onDragLeave = (event: DragEvent): void => setHovers(event.relatedTarget !== null);
    const onDrop = (event: DragEvent): void => {
      if (isOwnDrag(event)) return;
      event.preventDefault();
      setHovers(false);
      take(event.dataTransfer, desk);
    };
    window.addEventListener("keydown", onKeyDown);
    window.addEventListener("paste", onPaste);
    window.addEventListener("dragover", onDragOver);
    window.addEventListener("dragleave", onDragLeave);
    window.addEventListener("drop", onDrop);
    return () => {
      window.removeEventListener("keydown", onKeyDown);
      window.removeEventListener("paste", onPaste);
      window.removeEventListener("dragover", onDragOver);
      window.removeEventListener("dragleave", onDragLeave);
      window.removeEventListener("drop", onDrop);
    };
  }, [desk, rests, onPrint]);
  return hovers;
}

/** A slide that is carried to another place of its column. */
function isOwnDrag(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes(CARRIED_SLIDE) ?? false;
}

/** F5 or Ctrl+Enter presents, Shift+F5 from the picked slide; Ctrl+O opens, Ctrl+P prints. */
function keyOf(event: KeyboardEvent, desk: Desk, onPrint: () => void): (() => void) | null {
  const control = event.ctrlKey || event.metaKey;
  if (event.key === "F5") return () => desk.onPresent(event.shiftKey ? desk.state.picked : desk.state.start);
  if (event.key === "Enter" && control) return () => desk.onPresent(desk.state.start);
  if (event.key.toLowerCase() === "p" && control && desk.state.open !== null) return onPrint;
  return event.key.toLowerCase() === "o" && control ? desk.onChoose : null;
}

/** The first file, else the text. */
function take(data: DataTransfer | null, desk: Desk): void {
  const file = data?.files[0];
  if (file !== undefined) return desk.onFile(file);
  const text = data?.getData("text/plain") ?? "";
  if (text.trim() !== "") desk.onText(text);
}
