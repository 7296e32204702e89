import { useCallback, useEffect, useLayoutEffect, useState } from "react";
import type { LecternBridge } from "../../../electron/contract/bridge.ts";
import type { Arrangement } from "../../../slides/arrangement/arrangement.ts";
import type { Briefing } from "../../../slides/brief.ts";
import type { DirectFormat, FileRequest } from "../../../slides/export/make-file.ts";
import type { Copy, Dialect } from "../../../slides/export/options.ts";
import { DEFAULT_HANDOUT } from "../../../slides/handout/options.ts";
import { failure, success, type Problem, type Result } from "../../../slides/result.ts";
import { words } from "../../shared/words.ts";
import type { Exporter } from "./exporter.ts";
import { fileName } from "./file-name.ts";

/** What is on the desk, ready to be made into files. */
export interface ExportSource {
  readonly name: string;
  /** With the deck in the look that was chosen. */
  readonly briefing: Briefing;
  readonly arrangement: Arrangement;
}

/** What is asked for in the panel. */
export interface ExportChoice {
  readonly copy: Copy;
  readonly dialect: Dialect;
}

/** The desk's exports: one at a time. */
export interface Exporting {
  /** Whether the panel is open. */
  readonly shown: boolean;
  readonly choice: ExportChoice;
  /** Whether pages can be exported here. */
  readonly hasViewer: boolean;
  /** The name of the file that is being made, or null. */
  readonly making: string | null;
  /** What became of the last one, or null. */
  readonly written: string | null;
  readonly problem: Problem | null;
  readonly onShow: (shown: boolean) => void;
  readonly onChoice: (choice: Partial<ExportChoice>) => void;
  readonly onExport: (format: DirectFormat) => void;
  readonly onDismiss: () => void;
}

type Outcome = Pick<Exporting, "making" | "written" | "problem">;

const IDLE: Outcome = { making: null, written: null, problem: null };

/** How long it is said that a file was written, milliseconds: two readings of the line. */
const SAID_MS = 6000;

/** Makes files of what is open and hands them to the shell, which asks where to put them. */
export function useExport(
  lectern: LecternBridge,
  exporter: Exporter,
  source: ExportSource | null,
  rests: boolean,
): Exporting {
  const [shown, setShown] = useState(false);
  const [choice, setChoice] = useState<ExportChoice>({ copy: "audience", dialect: "reveal" });
  const [outcome, setOutcome] = useState<Outcome>(IDLE);
  const { making, written } = outcome;

  const onExport = useCallback(
    (format: DirectFormat): void => {
      if (source === null || making !== null) return;
      const name = fileName(source.name, format, choice.copy);
      setOutcome({ ...IDLE, making: name });
      const run = async (): Promise<void> => {
        const saved = await exportFile(lectern, exporter, source, { format, name, ...choice });
        if (!saved.ok) return setOutcome({ ...IDLE, problem: saved.problem });
        setOutcome({ ...IDLE, written: saved.value });
        if (saved.value !== null) setShown(false);
      };
      void run();
    },
    [lectern, exporter, source, making, choice],
  );
  useExportKeys(source !== null && !rests, setShown, onExport);
  useEffect(() => {
    if (written === null) return undefined;
    const timer = setTimeout(() => setOutcome(IDLE), SAID_MS);
    return () => clearTimeout(timer);
  }, [written]);

  return {
    ...outcome,
    shown,
    choice,
    hasViewer: exporter.viewer !== null,
    onShow: setShown,
    onChoice: (part) => setChoice((before) => ({ ...before, ...part })),
    onExport,
    onDismiss: () => setOutcome(IDLE),
  };
}

/** Ctrl+Shift+E shows the panel and Escape shuts it, Ctrl+S saves the briefing. */
function useExportKeys(
  listens: boolean,
  onShow: (shown: boolean) => void,
  onExport: (format: DirectFormat) => void,
): void {
  // Before the window is painted: Ctrl+S belongs to the memo that one sees.
  useLayoutEffect(() => {
    if (!listens) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === "Escape") onShow(false);
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key === "e" && event.shiftKey) onShow(true);
      else if (key === "s" && !event.shiftKey) onExport("briefing");
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [listens, onShow, onExport]);
}

/** Makes one file and has it saved; its name, or null when the person cancels. */
async function exportFile(
  lectern: LecternBridge,
  exporter: Exporter,
  { briefing, arrangement }: ExportSource,
  { format, name, copy, dialect }: ExportChoice & { readonly format: DirectFormat; readonly name: string },
): Promise<Result<string | null>> {
  const kind = await kindOf(format, exporter);
  if (!kind.ok) return kind;
  const request: FileRequest = {
    kind: kind.value,
    copy,
    dialect,
    arrangement,
    omit: DEFAULT_HANDOUT,
    marking: null,
  };
  const made = await exporter.make({ briefing, request });
  return made.ok ? lectern.request("file:save", { name, format, bytes: made.value }) : made;
}

async function kindOf(format: DirectFormat, { viewer }: Exporter): Promise<Result<FileRequest["kind"]>> {
  if (format !== "html") return success({ format });
  if (viewer === null) return failure("export/no-template", words.export.noPageHere);
  const template = await viewer();
  return template.ok ? success({ format, template: template.value }) : template;
}
