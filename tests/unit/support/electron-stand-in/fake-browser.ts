import type {
  Browser,
  PageEvents,
  PagePort,
  RequestFate,
} from "../../../support/electron-stand-in/page-port.ts";
import {
  createElectron,
  type Electron,
  type Levers,
} from "../../../support/electron-stand-in/create-electron.ts";
import { createWorld, type World } from "../../../support/electron-stand-in/world.ts";
import { laptop } from "../../../support/electron-stand-in/displays.ts";

/** A stand-in without a browser: its pages are entries in a list. */
export interface FakeStandIn {
  readonly electron: Electron;
  readonly levers: Levers;
  readonly world: World;
  readonly pages: FakePage[];
}

/** A page that does nothing; what it was told is kept, and what it could do is at hand. */
export interface FakePage {
  readonly told: string[];
  readonly events: PageEvents;
}

/** Builds a stand-in whose app becomes ready after this turn. */
export function createFakeStandIn(): FakeStandIn {
  const world = createWorld({ appPath: "/app", userData: "/data" }, [laptop]);
  const pages: FakePage[] = [];
  const { electron, levers } = createElectron(world, {
    openBrowser: async () => {
      world.browser = fakeBrowser(pages);
    },
    exit: async () => undefined,
  });
  return { electron, levers, world, pages };
}

/** The same, when its app is ready. */
export async function createReadyStandIn(): Promise<FakeStandIn> {
  const standIn = createFakeStandIn();
  await standIn.electron.app.whenReady();
  return standIn;
}

/** A page's attempt to load something, as the browser would report it. */
export function requestOf(page: FakePage, url: string, isNavigation = false): Promise<RequestFate> {
  const navigation = isNavigation ? { isMainFrame: true } : null;
  return page.events.request({ url, method: "GET", resourceType: "other", navigation });
}

function fakeBrowser(pages: FakePage[]): Browser {
  return {
    openPage: async (_preload, events): Promise<PagePort> => {
      const told: string[] = [];
      pages.push({ told, events });
      return {
        load: async (url) => void told.push(`load ${url}`),
        reload: async () => void told.push("reload"),
        deliver: (channel) => void told.push(`deliver ${channel}`),
        nameFile: async () => undefined,
        resize: ({ width, height }) => void told.push(`resize ${width}×${height}`),
        bringToFront: () => undefined,
        press: async (key) => void told.push(`press ${key}`),
        printToPdf: async () => Buffer.from("%PDF"),
        capture: async ({ width, height }, scale) => {
          told.push(`capture ${width}×${height} at ${scale}`);
          return Buffer.from("png");
        },
        run: async (script) => void told.push(`run ${script}`),
        crash: () => events.crashed(),
        close: () => void told.push("close"),
      };
    },
    close: async () => undefined,
  };
}
