import { useCallback, useEffect, useLayoutEffect, useState } from "react";
import type { LecternBridge } from "../../../electron/contract/bridge.ts";
import type { SavedPictures } from "../../../electron/contract/press.ts";
import type { Arrangement } from "../../../slides/arrangement/arrangement.ts";
import type { Briefing } from "../../../slides/brief.ts";
import type { Shape } from "../../../slides/deck/deck.ts";
import type { DirectFormat } from "../../../slides/export/make-file.ts";
import type { Copy, Dialect, Scale } from "../../../slides/export/options.ts";
import { success, type Problem, type Result } from "../../../slides/result.ts";
import { words } from "../../shared/words.ts";
import { exportFile } from "./export-file.ts";
import { exportPictures } from "./export-pictures.ts";
import type { Exporter } from "./exporter.ts";
import { fileName } from "./file-name.ts";

/** What is on the desk, ready to be made into files. */
export interface ExportSource {
  readonly name: string;
  /** With the deck in the look that was chosen. */
  readonly briefing: Briefing;
  readonly arrangement: Arrangement;
}

/** What the panel makes. */
export type DeskFormat = DirectFormat | "png";

/** What is asked for in the panel. */
export interface ExportChoice {
  readonly copy: Copy;
  readonly dialect: Dialect;
  /** How large pictures are. */
  readonly scale: Scale;
}

/** The desk's exports: one at a time. */
export interface Exporting {
  /** Whether the panel is open. */
  readonly shown: boolean;
  readonly choice: ExportChoice;
  /** What can't be exported here, with the sentence that says why. */
  readonly missing: Readonly<Partial<Record<DeskFormat, string>>>;
  /** The proportions that pictures have; null while nothing is open. */
  readonly shape: Shape | null;
  /** What is being made, in a sentence, or null. */
  readonly making: string | null;
  /** Cancels what is being made; null where it is made too soon for that. */
  readonly onStop: (() => void) | null;
  /** What became of the last one, in a sentence, or null. */
  readonly written: string | null;
  readonly problem: Problem | null;
  readonly onShow: (shown: boolean) => void;
  readonly onChoice: (choice: Partial<ExportChoice>) => void;
  readonly onExport: (format: DeskFormat) => void;
  readonly onDismiss: () => void;
}

type Outcome = Pick<Exporting, "making" | "written" | "problem" | "onStop">;

const IDLE: Outcome = { onStop: null, making: null, written: null, problem: null };

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
  const [choice, setChoice] = useState<ExportChoice>({
    copy: "audience",
    dialect: "reveal",
    scale: "1",
  });
  const [outcome, setOutcome] = useState<Outcome>(IDLE);
  const { making, written } = outcome;

  const onExport = useCallback(
    (format: DeskFormat): void => {
      if (source === null || making !== null) return;
      const name = fileName(source.name, format, choice.copy);
      const onStop = format === "png" ? () => void lectern.request("pictures:stop", null) : null;
      setOutcome({ ...IDLE, making: words.export.making(name), onStop });
      const run = async (): Promise<void> => {
        const saved =
          format === "png"
            ? await writtenPictures(exportPictures(lectern, exporter, source, choice.scale))
            : await writtenFile(exportFile(lectern, exporter, source, { format, name, ...choice }));
        if (!saved.ok) return setOutcome({ ...IDLE, problem: saved.problem });
        setOutcome({ ...IDLE, written: saved.value });
        if (saved.value !== null) setShown(false);
      };
      void run();
    },
    [lectern, exporter, source, making, choice],
  );
  useEffect(
    () =>
      lectern.listen("pictures:taken", ({ taken, slides }) =>
        // The last picture may be told of after all of them are written.
        setOutcome((before) =>
          before.onStop === null ? before : { ...before, making: words.export.taking(taken, slides) },
        ),
      ),
    [lectern],
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
    missing: {
      ...(exporter.viewer === null ? { html: words.export.noPageHere } : {}),
      ...(exporter.pressPage === null ? { png: words.export.noPicturesHere } : {}),
    },
    shape: source?.briefing.deck.shape ?? null,
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
  onExport: (format: DeskFormat) => void,
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

async function writtenFile(saving: Promise<Result<string | null>>): Promise<Result<string | null>> {
  const saved = await saving;
  return saved.ok && saved.value !== null ? success(words.export.written(saved.value)) : saved;
}

async function writtenPictures(
  saving: Promise<Result<SavedPictures | null>>,
): Promise<Result<string | null>> {
  const saved = await saving;
  if (!saved.ok || saved.value === null) return saved.ok ? success(null) : saved;
  return success(words.export.picturesWritten(saved.value.slides, saved.value.folder));
}
