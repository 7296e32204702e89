import { useEffect, useState } from "react";
import type { LecternBridge } from "../../../electron/contract/bridge.ts";
import type { DisplayPicture } from "../../../electron/contract/channels.ts";
import type { Machine } from "./check-items.ts";

/** What Chromium's battery manager tells (Battery Status API); other browsers have none. */
interface Battery {
  readonly level: number;
  readonly charging: boolean;
}

/** What this machine tells of itself, asked anew whenever its displays change. */
export function useMachine(lectern: LecternBridge): Machine {
  const displays = useDisplays(lectern);
  const [battery, setBattery] = useState<Battery | null>(null);
  useEffect(() => {
    // Not in the DOM's types: only Chromium has it, and only in secure contexts.
    const { getBattery } = navigator as { readonly getBattery?: () => Promise<Battery> };
    let gone = false;
    const ask = async (): Promise<void> => {
      const told = await getBattery?.call(navigator);
      if (!gone && told !== undefined) setBattery({ level: told.level, charging: told.charging });
    };
    void ask();
    return () => {
      gone = true;
    };
  }, []);
  return { displays: displays?.length === 0 ? null : displays, battery, draws: canDraw };
}

/** The displays there are, null where nobody can tell; asked again when windows have been placed anew. */
export function useDisplays(lectern: LecternBridge): readonly DisplayPicture[] | null {
  const [displays, setDisplays] = useState<readonly DisplayPicture[] | null>(null);
  useEffect(() => {
    let gone = false;
    const ask = async (): Promise<void> => {
      const answer = await lectern.request("displays:get", null);
      if (!gone) setDisplays(answer.ok ? answer.value : null);
    };
    void ask();
    const stop = lectern.listen("show:changed", () => void ask());
    return () => {
      gone = true;
      stop();
    };
  }, [lectern]);
  return displays;
}

/** A code point that no font has: what is drawn for it stands for everything that is missing. */
const NOBODYS = "\u{10FFFD}";

const PICTURE_PX = 24;

/** Whether some font of this machine has a character: it looks unlike one that no font has. */
export function canDraw(character: string): boolean {
  return pictureOf(character) !== pictureOf(NOBODYS);
}

function pictureOf(character: string): string {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [PICTURE_PX * 2, PICTURE_PX * 2];
  const context = canvas.getContext("2d");
  if (context === null) return "";
  context.font = `${PICTURE_PX}px serif`;
  context.textBaseline = "top";
  context.fillText(character, 2, 2);
  return canvas.toDataURL();
}
