import { join } from "node:path";
import { claimLock } from "./single-instance-lock.ts";
import { strict, StrictEmitter, preventable } from "./strict.ts";
import { needNotReady, type World } from "./world.ts";

const events = [
  "web-contents-created",
  "window-all-closed",
  "activate",
  "before-quit",
  "will-quit",
  "second-instance",
  "open-file",
  "child-process-gone",
] as const;

/** How the stand-in gets a browser, and how its process ends. */
export interface AppOptions {
  readonly openBrowser: (switches: ReadonlyMap<string, string>) => Promise<void>;
  readonly exit: () => Promise<void>;
}

export interface StandInApp extends StrictEmitter {
  readonly isPackaged: boolean;
  whenReady(): Promise<void>;
  quit(): void;
  getPath(name: string): string;
  getAppPath(): string;
  getPreferredSystemLanguages(): readonly string[];
  enableSandbox(): void;
  requestSingleInstanceLock(data?: object): boolean;
  readonly commandLine: { appendSwitch(name: string, value?: string): void };
}

/** `app`: becomes ready once the program's own first turn is over and the browser stands. */
export function createApp(world: World, { openBrowser, exit }: AppOptions): StandInApp {
  let quitting = false;

  class App extends StrictEmitter {
    readonly isPackaged = false;
    readonly commandLine = strict("app.commandLine", "api/command-line-switches", {
      appendSwitch(name: string, value = ""): void {
        needNotReady(world, `app.commandLine.appendSwitch("${name}")`, "api/command-line-switches");
        world.switches.set(name, value);
      },
    });
    readonly #ready: Promise<void>;

    constructor() {
      super("app", "api/app", events);
      this.#ready = new Promise((resolve) => setImmediate(resolve)).then(async () => {
        if (quitting) return new Promise<never>(() => undefined);
        await openBrowser(world.switches);
        world.ready = true;
        return undefined;
      });
    }

    whenReady(): Promise<void> {
      return this.#ready;
    }

    quit(): void {
      if (quitting) return;
      quitting = true;
      const event = preventable({});
      this.emit("before-quit", event);
      quitting = !event.defaultPrevented;
      if (!quitting) return;
      for (const window of world.windows) window.destroy();
      this.emit("will-quit", preventable({}));
      void exit();
    }

    getPath(name: string): string {
      return name === "userData" ? world.place.userData : join(world.place.userData, name);
    }

    getAppPath(): string {
      return world.place.appPath;
    }

    getPreferredSystemLanguages(): readonly string[] {
      return ["en-US"];
    }

    enableSandbox(): void {
      needNotReady(world, "app.enableSandbox()", "api/app");
      world.sandboxed = true;
    }

    requestSingleInstanceLock(data: object = {}): boolean {
      return claimLock(world.place.userData, data, (handed) => {
        void this.#ready.then(() =>
          this.emit("second-instance", preventable({}), process.argv, process.cwd(), handed),
        );
      });
    }
  }
  return strict("app", "api/app", new App());
}
