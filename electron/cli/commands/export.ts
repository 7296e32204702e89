import type { Briefing } from "../../../slides/brief.ts";
import type { Result } from "../../../slides/result.ts";
import { success } from "../../../slides/result.ts";
import { briefMemo } from "../brief-memo.ts";
import type { ExitCode, ExportCommand } from "../command.ts";
import { Cancelled, listenForCancel, type Cancel } from "../export/cancel.ts";
import { pathsOf } from "../export/file-names.ts";
import { makeFiles } from "../export/make-files.ts";
import { shownSlides } from "../../../slides/handout/source.ts";
import { lazyPress, type StartPress } from "../press/lazy-press.ts";
import { printMessage } from "../print.ts";
import { withProgress } from "../progress.ts";
import { checkTarget, stageFile, type Staged, type Target } from "../write-file.ts";

/** What a shell expects of a program that Ctrl+C ended: 128 and the signal's number. */
const CANCELLED_STATUS = 130;

/**
 * `lectern export`: writes every file asked for, or none of them when one of the names can't be written, one of the
 * files can't be made, or the person cancels.
 */
export async function runExport(command: ExportCommand): Promise<Result<ExitCode>> {
  const cancel = listenForCancel();
  const staged: Staged[] = [];
  const press = lazyPress();
  // The browser takes its time to start, and the memo to be read: both at once.
  if (command.outputs.some(({ format }) => format === "pdf" || format === "png")) void press.start();
  try {
    return await exportFiles(command, staged, cancel, press.start);
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    printMessage("cancelled; nothing was written.");
    await Promise.all([press.stop(), ...staged.map((file) => file.discard())]);
    // What was cancelled may be at work still; nothing waits for it.
    process.exit(CANCELLED_STATUS);
  } finally {
    cancel.done();
    await Promise.all([press.stop(), ...staged.map((file) => file.discard())]);
  }
}

async function exportFiles(
  command: ExportCommand,
  staged: Staged[],
  { orStop }: Cancel,
  press: StartPress,
): Promise<Result<ExitCode>> {
  const briefed = await orStop(briefMemo(command.memo, command));
  if (!briefed.ok) return briefed;
  const briefing = onRoute(briefed.value, command.route);
  const targets = await checkTargets(command, briefing);
  if (!targets.ok) return targets;
  for (const [index, output] of command.outputs.entries()) {
    const made = await orStop(
      withProgress(`Making ${output.path}`, makeFiles(output, briefing, command, press)),
    );
    if (!made.ok) return made;
    for (const [at, content] of made.value.entries()) {
      const target = targets.value[index]?.[at];
      if (target === undefined) throw new Error(`There is no name for file ${at} of ${output.path}`);
      const file = await stageFile(target, content);
      if (!file.ok) return file;
      staged.push(file.value);
      // A cancel while the file was written comes through here, when it can be taken away again.
      await orStop(Promise.resolve());
    }
  }
  for (const file of staged) {
    const written = await file.commit();
    if (!written.ok) return written;
    printMessage(`${file.target.replacedMode === null ? "wrote" : "replaced"} ${file.target.path}`);
  }
  if (briefing.ok) return success(0);
  printMessage("warning: this memo does not check ok; `lectern check` says why.");
  return success(1);
}

/** The briefing in the version that was asked for, or in the one that it was left in. */
function onRoute(briefing: Briefing, route: ExportCommand["route"]): Briefing {
  if (route === null) return briefing;
  return { ...briefing, deck: { ...briefing.deck, route: route === "all" ? null : route } };
}

/** Every name is looked at before anything is made: nobody wants to wait for a file that has no place. */
async function checkTargets(
  { outputs, memo, handout }: ExportCommand,
  { deck }: Briefing,
): Promise<Result<readonly (readonly Target[])[]>> {
  const slides = shownSlides(deck, handout).length;
  const all: Target[][] = [];
  for (const output of outputs) {
    const targets: Target[] = [];
    for (const path of pathsOf(output, slides)) {
      const target = await checkTarget(path, memo.path);
      if (!target.ok) return target;
      targets.push(target.value);
    }
    all.push(targets);
  }
  return success(all);
}
