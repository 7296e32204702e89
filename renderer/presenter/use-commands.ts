import { useLayoutEffect, useMemo, useRef } from "react";
import type { LecternBridge } from "../../electron/contract/bridge.ts";
import type { PresenterCommand } from "../../slides/session/commands.ts";
import type { KeySide } from "../shared/use-keys.ts";

/** What this window does for each command; a command without an entry does not compile. */
export type CommandTable = Readonly<Record<PresenterCommand, () => void>>;

/** Carries out the commands of the presenter window, wherever their keys were pressed. */
export function useCommands(lectern: LecternBridge, table: CommandTable): KeySide {
  const latest = useRef(table);
  useLayoutEffect(() => {
    latest.current = table;
  });
  const side = useMemo(
    (): KeySide => ({ kind: "presenter", onCommand: (command) => latest.current[command]() }),
    [],
  );
  useLayoutEffect(
    () => lectern.listen("presenter:command", (command) => latest.current[command]()),
    [lectern],
  );
  return side;
}
