import { useEffect, useState } from "react";
import type { LecternBridge } from "../../../electron/contract/bridge.ts";
import type { Printer } from "../../../electron/contract/press.ts";
import { copyOf } from "../../../slides/export/options.ts";
import { orientationOf, paperOf, type HandoutOptions } from "../../../slides/handout/options.ts";
import type { HandoutSource } from "../../../slides/handout/source.ts";
import type { PressPage } from "../../../slides/markup/handout/press-page.ts";
import { success, type Problem, type Result } from "../../../slides/result.ts";
import { words } from "../../shared/words.ts";
import type { Exporter } from "../export/exporter.ts";
import { fileName } from "../export/file-name.ts";
import { servedPage } from "./served-page.ts";

/** What is printed, and under which name. */
export interface PrintedSource extends HandoutSource {
  readonly name: string;
}

/** The shell's press as the print view uses it: one job at a time. */
export interface Pressing {
  /** Null where the browser prints what the window shows, and until the shell has answered. */
  readonly printers: readonly Printer[] | null;
  /** Whether it is known yet who prints. */
  readonly isReady: boolean;
  readonly isBusy: boolean;
  /** What became of the last job, in a sentence; null when there is nothing to say. */
  readonly done: string | null;
  readonly problem: Problem | null;
  readonly onPdf: () => void;
  /** Null asks with the system's dialog. */
  readonly onPrint: (printer: Printer | null) => void;
}

type Outcome = Pick<Pressing, "isBusy" | "done" | "problem">;

const IDLE: Outcome = { isBusy: false, done: null, problem: null };

/** Prints the pages that are planned, on paper or as a PDF, and says what became of it. */
export function usePress(
  lectern: LecternBridge,
  exporter: Exporter,
  source: PrintedSource,
  options: HandoutOptions,
): Pressing {
  const [listed, setListed] = useState<Result<readonly Printer[] | null> | null>(null);
  const [outcome, setOutcome] = useState<Outcome>(IDLE);
  useEffect(() => {
    void lectern.request("printers:list", null).then(setListed);
  }, [lectern]);

  /** Answers what is to be said, null where the person has cancelled. */
  const run = (job: (page: PressPage) => Promise<Result<string | null>>): void => {
    setOutcome({ ...IDLE, isBusy: true });
    const finish = async (): Promise<void> => {
      const page = await servedPage(source, options);
      const done = page.ok ? await job(page.value) : page;
      setOutcome(done.ok ? { ...IDLE, done: done.value } : { ...IDLE, problem: done.problem });
      // The list may be older than what has just happened to a printer.
      if (!done.ok) setListed(await lectern.request("printers:list", null));
    };
    void finish();
  };

  return {
    ...outcome,
    printers: listed?.ok === true ? listed.value : null,
    isReady: listed !== null,
    onPdf: () => run((page) => savePdf(lectern, exporter, source, options, page)),
    onPrint: (printer) =>
      run(async ({ document, style }) => {
        // What goes to a printer can't be read back: the pages are proven before.
        const proven = await exporter.prove({ pages: document, deck: source.deck, options });
        if (!proven.ok) return proven;
        const settings = {
          paper: paperOf(options) ?? "a4",
          orientation: orientationOf(options),
          colour: options.ink === "colour",
          duplex: options.duplex,
        };
        const page = { document, style };
        const printed = await lectern.request("press:print", { page, settings, printer });
        return printed.ok ? success(printed.value ? words.print.sent(printer?.name ?? null) : null) : printed;
      }),
  };
}

async function savePdf(
  lectern: LecternBridge,
  exporter: Exporter,
  { deck, name }: PrintedSource,
  options: HandoutOptions,
  { document, style, properties, bookmarks }: PressPage,
): Promise<Result<string | null>> {
  const printed = await lectern.request("press:pdf", { page: { document, style } });
  if (!printed.ok) return printed;
  const page = { properties, bookmarks };
  const finished = await exporter.make({ printed: printed.value, page, deck, options });
  if (!finished.ok) return finished;
  const saved = await lectern.request("file:save", {
    name: fileName(name, "pdf", copyOf("pdf", options.layout, null)),
    format: "pdf",
    bytes: finished.value,
  });
  return saved.ok ? success(saved.value === null ? null : words.export.written(saved.value)) : saved;
}
