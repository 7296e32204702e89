import { EventEmitter } from "node:events";
import { BrokenRule, type DocumentationPage } from "./broken-rule.ts";

/**
 * An object that has what it has and nothing else: reading or writing a name it lacks throws with that name, so that
 * a program that outgrows the stand-in is told instead of getting `undefined`.
 */
export function strict<Kept extends object>(name: string, page: DocumentationPage, kept: Kept): Kept {
  return new Proxy(kept, {
    get(target, property) {
      if (typeof property === "symbol" || property in target) return owned(target, property);
      if (property === "then" || property === "toJSON") return undefined;
      throw new BrokenRule(`The stand-in has no ${name}.${property}`, page);
    },
    set(target, property, value) {
      if (typeof property === "symbol" || property in target) return Reflect.set(target, property, value);
      throw new BrokenRule(`The stand-in has no ${name}.${property} to set`, page);
    },
  });
}

/** A property of the thing itself; its methods run on it, not on what stands before it. */
function owned(target: object, property: string | symbol): unknown {
  const value: unknown = Reflect.get(target, property, target);
  return typeof value === "function" ? (value.bind(target) as unknown) : value;
}

/** Emits the events it was made for; a listener for any other would never be called, and is refused. */
export class StrictEmitter extends EventEmitter {
  readonly #name: string;
  readonly #page: DocumentationPage;
  readonly #events: readonly string[];

  constructor(name: string, page: DocumentationPage, events: readonly string[]) {
    super();
    this.#name = name;
    this.#page = page;
    this.#events = events;
  }

  override on(event: string, listener: (...values: never[]) => void): this {
    return super.on(this.#known(event), listener as (...values: unknown[]) => void);
  }

  override once(event: string, listener: (...values: never[]) => void): this {
    return super.once(this.#known(event), listener as (...values: unknown[]) => void);
  }

  #known(event: string): string {
    if (this.#events.includes(event)) return event;
    throw new BrokenRule(`The stand-in's ${this.#name} never emits "${event}"`, this.#page);
  }
}

/** An event that can be prevented, as Electron passes it to listeners. */
export interface PreventableEvent {
  readonly defaultPrevented: boolean;
  preventDefault(): void;
}

export function preventable<Details extends object>(details: Details): Details & PreventableEvent {
  let prevented = false;
  return Object.defineProperties(
    { ...details, preventDefault: () => (prevented = true) },
    { defaultPrevented: { get: () => prevented } },
  ) as Details & PreventableEvent;
}
