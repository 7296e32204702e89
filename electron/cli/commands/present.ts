import { mkdir } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import type { Briefing } from "../../../slides/brief.ts";
import { failure, success, type Result } from "../../../slides/result.ts";
import { briefMemo } from "../brief-memo.ts";
import { openPage } from "../browser/open-page.ts";
import type { ExitCode, PresentCommand } from "../command.ts";
import { htmlFile } from "../html-file.ts";
import { outFolder } from "../out-folder.ts";
import { hasDisplay } from "../present/display.ts";
import { runApp } from "../present/electron.ts";
import { printMessage } from "../print.ts";
import { usageFailure } from "../usage.ts";
import { checkTarget, writeTarget } from "../write-file.ts";

/** `lectern present`: in the app; where that can't be had, in the browser; where there is no display, as a file. */
export async function runPresent(command: PresentCommand): Promise<Result<ExitCode>> {
  const briefed = await briefMemo(command.memo, { shape: null, look: command.look });
  if (!briefed.ok) return briefed;
  const briefing = briefed.value;
  const count = briefing.deck.slides.length;
  if (command.from > count) {
    return usageFailure(`--from ${command.from} is beyond the last slide.`, `The deck has ${count} slides.`);
  }
  const path = command.memo.path;
  if (command.noTrace && (command.browser || path === null || !hasDisplay())) return leavesTrace();
  if (!hasDisplay()) return presentAsFile(briefing, command);
  // The app reads the memo itself, so it needs a file.
  if (!command.browser && path !== null) {
    const outcome = await runApp(path, command);
    if (outcome === "closed") return success(0);
    const reason =
      outcome === "no-binary"
        ? "Electron's program is not here and can't be downloaded"
        : "Electron does not start here";
    if (command.noTrace) return leavesTrace();
    printMessage(`${reason}; opening the briefing in the browser instead.`);
  }
  return presentInBrowser(briefing, command);
}

/** Without the app, the briefing would be a file that a browser opens and remembers. */
function leavesTrace(): Result<never> {
  return failure(
    "present/leaves-trace",
    "Only the app can present without a trace, and it can't be opened here.",
    "Without --no-trace the briefing is written to a file, which the browser opens and remembers.",
  );
}

async function presentAsFile(briefing: Briefing, command: PresentCommand): Promise<Result<ExitCode>> {
  const file = await writePage(briefing, command);
  if (!file.ok) return file;
  printMessage(`there is no display here; the briefing is in ${file.value}`);
  return success(0);
}

async function presentInBrowser(briefing: Briefing, command: PresentCommand): Promise<Result<ExitCode>> {
  const file = await writePage(briefing, command);
  if (!file.ok) return file;
  const opened = await openPage(file.value);
  if (opened === null) printMessage(`no browser was found here; the briefing is in ${file.value}`);
  else printMessage(`opened ${file.value} in ${basename(opened)}`);
  return success(0);
}

/** Writes the presenter's copy beside the other built things; returns its path. */
async function writePage(
  briefing: Briefing,
  { memo, from, minutes }: PresentCommand,
): Promise<Result<string>> {
  const page = await htmlFile(briefing.deck, "presenter", from, minutes);
  if (!page.ok) return page;
  const name = memo.path === null ? "briefing" : basename(memo.path, extname(memo.path));
  const path = join(outFolder, `${name}.html`);
  await mkdir(outFolder, { recursive: true });
  const target = await checkTarget(path, memo.path);
  if (!target.ok) return target;
  const written = await writeTarget(target.value, page.value);
  return written.ok ? success(path) : written;
}
