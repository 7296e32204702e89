import { BrokenRule } from "./broken-rule.ts";
import { strict, StrictEmitter } from "./strict.ts";
import { needNotReady, needReady, type World } from "./world.ts";

interface MessageBoxOptions {
  readonly message: string;
  readonly buttons?: readonly string[];
}

/** `dialog`: answers as the test has scripted them; a question that no test expects is a failure. */
export function createDialog(world: World): object {
  const optionsOf = (values: readonly unknown[]): unknown => values.at(-1);
  return strict("dialog", "api/dialog", {
    showOpenDialog(...values: readonly unknown[]): Promise<object> {
      needReady(world, "dialog.showOpenDialog()", "api/dialog");
      world.records.messages.push(`open: ${(optionsOf(values) as { title?: string }).title ?? ""}`);
      return scripted(world.script.openDialog.shift(), "showOpenDialog");
    },
    showSaveDialog(...values: readonly unknown[]): Promise<object> {
      needReady(world, "dialog.showSaveDialog()", "api/dialog");
      world.records.messages.push(`save: ${(optionsOf(values) as { title?: string }).title ?? ""}`);
      return scripted(world.script.saveDialog.shift(), "showSaveDialog");
    },
    async showMessageBox(...values: readonly unknown[]): Promise<{ readonly response: number }> {
      needReady(world, "dialog.showMessageBox()", "api/dialog");
      const { message, buttons = ["OK"] } = optionsOf(values) as MessageBoxOptions;
      world.records.messages.push(message);
      const response = await scripted(world.script.messageBox.shift(), `showMessageBox: ${message}`);
      if (buttons[response] === undefined) throw new Error(`“${message}” has no button ${response}`);
      return { response };
    },
  });
}

async function scripted<Answer>(answer: Answer | undefined, question: string): Promise<Answer> {
  if (answer === undefined)
    throw new BrokenRule(`No test has scripted an answer to ${question}`, "api/dialog");
  return answer;
}

/** `shell`: notes what would be opened. */
export function createShell(world: World): object {
  return strict("shell", "api/shell", {
    async openExternal(url: string): Promise<void> {
      world.records.opened.push(url);
    },
  });
}

/** `powerSaveBlocker`: knows which blockers are on. */
export function createPowerSaveBlocker(world: World): object {
  let last = 0;
  return strict("powerSaveBlocker", "api/power-save-blocker", {
    start(type: string): number {
      if (type !== "prevent-display-sleep" && type !== "prevent-app-suspension") {
        throw new BrokenRule(`There is no power save blocker "${type}"`, "api/power-save-blocker");
      }
      last += 1;
      world.records.blockers.add(last);
      return last;
    },
    stop(id: number): boolean {
      return world.records.blockers.delete(id);
    },
  });
}

/** `powerMonitor`: emits what the test says. */
export function createPowerMonitor(): StrictEmitter {
  return strict(
    "powerMonitor",
    "api/power-monitor",
    new StrictEmitter("powerMonitor", "api/power-monitor", ["suspend", "resume"]),
  );
}

/** `crashReporter`: dumps stay on the machine. */
export function createCrashReporter(world: World): object {
  return strict("crashReporter", "api/crash-reporter", {
    start({ uploadToServer = true }: { readonly uploadToServer?: boolean }): void {
      needNotReady(world, "crashReporter.start()", "api/crash-reporter");
      if (uploadToServer)
        throw new BrokenRule("crashReporter.start() would send dumps away", "api/crash-reporter");
    },
  });
}
