import { preventable, strict, StrictEmitter } from "./strict.ts";
import { displayMatching, needReady, type Rectangle, type ScriptedDisplay, type World } from "./world.ts";

export interface StandInScreen extends StrictEmitter {
  getAllDisplays(): readonly ScriptedDisplay[];
  getPrimaryDisplay(): ScriptedDisplay;
  getDisplayMatching(rectangle: Rectangle): ScriptedDisplay;
}

/** `screen`: the first scripted display is the primary one. Not to be used before the app is ready. */
export function createScreen(world: World): {
  readonly screen: StandInScreen;
  /** Plugs and unplugs: what is new is added, what is missing is removed, what has changed is announced. */
  readonly setDisplays: (displays: readonly ScriptedDisplay[]) => void;
} {
  class Screen extends StrictEmitter implements StandInScreen {
    constructor() {
      super("screen", "api/screen", ["display-added", "display-removed", "display-metrics-changed"]);
    }

    getAllDisplays(): readonly ScriptedDisplay[] {
      needReady(world, "screen.getAllDisplays()", "api/screen");
      return world.displays;
    }

    getPrimaryDisplay(): ScriptedDisplay {
      needReady(world, "screen.getPrimaryDisplay()", "api/screen");
      return primaryOf(world.displays);
    }

    getDisplayMatching(rectangle: Rectangle): ScriptedDisplay {
      needReady(world, "screen.getDisplayMatching()", "api/screen");
      return displayMatching(world, rectangle);
    }
  }
  const screen = new Screen();

  function setDisplays(displays: readonly ScriptedDisplay[]): void {
    const before = world.displays;
    world.displays = displays;
    const has = (list: readonly ScriptedDisplay[], { id }: ScriptedDisplay): boolean =>
      list.some((each) => each.id === id);
    for (const gone of before.filter((display) => !has(displays, display))) {
      strandOnPrimary(world, gone);
      screen.emit("display-removed", preventable({}), gone);
    }
    for (const added of displays.filter((display) => !has(before, display)))
      screen.emit("display-added", preventable({}), added);
    for (const kept of displays) {
      const old = before.find(({ id }) => id === kept.id);
      if (old !== undefined && JSON.stringify(old) !== JSON.stringify(kept)) {
        screen.emit("display-metrics-changed", preventable({}), kept, ["bounds"]);
      }
    }
  }

  return { screen: strict("screen", "api/screen", screen), setDisplays };
}

/** What systems do with the windows of a display that is pulled: they land on the primary one, full screen as they were. */
function strandOnPrimary(world: World, gone: ScriptedDisplay): void {
  const primary = primaryOf(world.displays);
  for (const window of world.windows) {
    const { x, y } = window.getBounds();
    const wasThere =
      x >= gone.bounds.x &&
      x < gone.bounds.x + gone.bounds.width &&
      y >= gone.bounds.y &&
      y < gone.bounds.y + gone.bounds.height;
    if (wasThere) window.moveOnto(window.isFullScreen() ? primary.bounds : primary.workArea);
  }
}

function primaryOf(displays: readonly ScriptedDisplay[]): ScriptedDisplay {
  const [primary] = displays;
  if (primary === undefined) throw new Error("A machine has a display");
  return primary;
}
