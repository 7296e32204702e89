import type { PageRequest } from "./page-port.ts";
import { strict } from "./strict.ts";
import { needReady, type World } from "./world.ts";

type RequestListener = (
  details: { readonly url: string; readonly method: string; readonly resourceType: string },
  answer: (response: { readonly cancel?: boolean }) => void,
) => void;
type PermissionRequestHandler = (
  contents: null,
  permission: string,
  answer: (granted: boolean) => void,
) => void;
type PermissionCheckHandler = (contents: null, permission: string, origin: string) => boolean;
type DeviceHandler = (details: { readonly deviceType: string; readonly origin: string }) => boolean;

export interface StandInSession {
  setPermissionRequestHandler(handler: PermissionRequestHandler): void;
  setPermissionCheckHandler(handler: PermissionCheckHandler): void;
  setDevicePermissionHandler(handler: DeviceHandler): void;
  setSpellCheckerEnabled(enabled: boolean): void;
  readonly webRequest: { onBeforeRequest(listener: RequestListener): void };
}

/** What the default session would decide; without handlers Electron grants, and so does this. */
export interface SessionDecisions {
  readonly cancels: (request: PageRequest) => Promise<boolean>;
  /** By request, by check, and for a device. */
  readonly grants: (permission: string) => {
    readonly request: boolean;
    readonly check: boolean;
    readonly device: boolean;
  };
  readonly spellChecks: () => boolean;
}

/** `session`, with nothing but its default session. */
export function createSession(world: World): {
  readonly session: { readonly defaultSession: StandInSession };
  readonly decisions: SessionDecisions;
} {
  let requestHandler: PermissionRequestHandler = (_contents, _permission, answer) => answer(true);
  let checkHandler: PermissionCheckHandler = () => true;
  let deviceHandler: DeviceHandler = () => true;
  let listener: RequestListener = (_details, answer) => answer({});
  let spellChecks = true;

  const defaultSession = strict<StandInSession>("session.defaultSession", "api/session", {
    setPermissionRequestHandler: (handler) => (requestHandler = handler),
    setPermissionCheckHandler: (handler) => (checkHandler = handler),
    setDevicePermissionHandler: (handler) => (deviceHandler = handler),
    setSpellCheckerEnabled: (enabled) => (spellChecks = enabled),
    webRequest: strict("webRequest", "api/web-request", {
      onBeforeRequest: (heard: RequestListener) => (listener = heard),
    }),
  });

  const session = strict("session", "api/session", {
    get defaultSession() {
      needReady(world, "session.defaultSession", "api/session");
      return defaultSession;
    },
  });
  return {
    session,
    decisions: {
      cancels: ({ url, method, resourceType }) =>
        new Promise((resolve) =>
          listener({ url, method, resourceType }, ({ cancel }) => resolve(cancel === true)),
        ),
      grants: (permission) => {
        let request = true;
        requestHandler(null, permission, (granted) => (request = granted));
        const origin = "app://lectern";
        const check = checkHandler(null, permission, origin);
        return { request, check, device: deviceHandler({ deviceType: permission, origin }) };
      },
      spellChecks: () => spellChecks,
    },
  };
}
