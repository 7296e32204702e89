import { BrokenRule } from "./broken-rule.ts";
import { strict } from "./strict.ts";
import { needNotReady, needReady, type World } from "./world.ts";

type SchemeHandler = (request: Request) => Promise<Response>;

interface SchemeToRegister {
  readonly scheme: string;
  readonly privileges: {
    readonly standard?: boolean;
    readonly secure?: boolean;
    readonly bypassCSP?: boolean;
  };
}

export interface StandInProtocol {
  registerSchemesAsPrivileged(schemes: readonly SchemeToRegister[]): void;
  handle(scheme: string, handler: SchemeHandler): void;
}

/** `protocol`, and the handler that a scheme has got. */
export function createProtocol(world: World): {
  readonly protocol: StandInProtocol;
  readonly handlerOf: (scheme: string) => SchemeHandler | null;
} {
  const handlers = new Map<string, SchemeHandler>();
  let registered: readonly string[] | null = null;

  const protocol = strict<StandInProtocol>("protocol", "api/protocol", {
    registerSchemesAsPrivileged(schemes) {
      needNotReady(world, "protocol.registerSchemesAsPrivileged()", "api/protocol");
      if (registered !== null)
        throw new BrokenRule("protocol.registerSchemesAsPrivileged() a second time", "api/protocol");
      const bypassing = schemes.find(({ privileges }) => privileges.bypassCSP === true);
      if (bypassing !== undefined)
        throw new BrokenRule(
          `${bypassing.scheme}: bypasses the content security policy`,
          "tutorial/security",
        );
      registered = schemes
        .filter(({ privileges }) => privileges.standard === true)
        .map(({ scheme }) => scheme);
    },
    handle(scheme, handler) {
      needReady(world, `protocol.handle("${scheme}")`, "api/protocol");
      if (handlers.has(scheme))
        throw new BrokenRule(`protocol.handle("${scheme}") a second time`, "api/protocol");
      if (registered?.includes(scheme) !== true) {
        throw new BrokenRule(
          `"${scheme}" was not registered as a standard scheme, so its pages have no origin`,
          "api/protocol",
        );
      }
      handlers.set(scheme, handler);
    },
  });
  return { protocol, handlerOf: (scheme) => handlers.get(scheme) ?? null };
}
