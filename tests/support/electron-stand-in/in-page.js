/**
 * The page's side of the stand-in: runs the preload before the page's own scripts, with a `require` that knows
 * nothing but `electron`. Plain JavaScript, because it is sent to the page as text.
 *
 * @param {{ binding: string, door: string }} names what the two functions between page and main are called
 * @param {(require: (name: string) => unknown, module: object, exports: object) => void} preload the built bundle
 */
export function runPreload(names, preload) {
  if (window !== window.top) return; // No preload in frames within the page, as with nodeIntegrationInSubFrames off.

  const ask = window[names.binding];
  delete window[names.binding];
  const listeners = new Map();
  const paths = new Map();

  const encode = (value) => {
    if (value === undefined) return { kind: "undefined" };
    if (value === null || ["string", "number", "boolean"].includes(typeof value))
      return { kind: "plain", value };
    if (value instanceof Uint8Array)
      return { kind: "bytes", base64: btoa(Array.from(value, (byte) => String.fromCharCode(byte)).join("")) };
    if (Array.isArray(value)) return { kind: "list", entries: value.map(encode) };
    if (Object.prototype.toString.call(value) === "[object Object]") {
      return { kind: "object", entries: Object.entries(value).map(([key, entry]) => [key, encode(entry)]) };
    }
    throw new TypeError(`The stand-in does not carry ${Object.prototype.toString.call(value)} yet`);
  };
  const decode = (wired) => {
    if (wired.kind === "plain") return wired.value;
    if (wired.kind === "bytes")
      return Uint8Array.from(atob(wired.base64), (character) => character.charCodeAt(0));
    if (wired.kind === "list") return wired.entries.map(decode);
    if (wired.kind === "object")
      return Object.fromEntries(wired.entries.map(([key, entry]) => [key, decode(entry)]));
    return undefined;
  };
  const wire = (values) => values.map((value) => encode(structuredClone(value)));

  const strict = (name, kept) =>
    new Proxy(kept, {
      get(target, property) {
        if (typeof property === "symbol" || property in target) return target[property];
        throw new Error(`The stand-in has no ${name}.${property}`);
      },
    });

  /** What crosses the context bridge is copied and frozen; functions become functions of the other world. */
  const across = (value) => {
    if (typeof value === "function") {
      return (...values) => across(value(...values.map(across)));
    }
    if (value instanceof Promise) return value.then(across);
    if (value instanceof Blob || value instanceof Uint8Array) return value;
    if (Array.isArray(value)) return Object.freeze(value.map(across));
    if (typeof value === "object" && value !== null) {
      return Object.freeze(
        Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, across(entry)])),
      );
    }
    if (typeof value === "symbol") throw new TypeError("A symbol can't cross the context bridge");
    return value;
  };

  const electron = strict("electron", {
    contextBridge: strict("contextBridge", {
      exposeInMainWorld(key, api) {
        if (key in window)
          throw new Error(`Cannot bind an API on top of an existing property on the window object: ${key}`);
        Object.defineProperty(window, key, { value: across(api), enumerable: true });
      },
    }),
    ipcRenderer: strict("ipcRenderer", {
      async invoke(channel, ...values) {
        const answer = await ask({ kind: "invoke", channel, values: wire(values) });
        if (answer.kind === "failed") throw new Error(answer.message);
        return decode(answer.value);
      },
      on(channel, listener) {
        listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      },
      removeListener(channel, listener) {
        listeners.set(
          channel,
          (listeners.get(channel) ?? []).filter((each) => each !== listener),
        );
      },
    }),
    webUtils: strict("webUtils", {
      getPathForFile(file) {
        if (!(file instanceof File)) throw new TypeError("getPathForFile takes a File");
        return paths.get(file.name) ?? "";
      },
    }),
  });

  /** What main calls, by evaluation: a message comes in, or the system's path of a file that will be dropped. */
  Object.defineProperty(window, names.door, {
    value: {
      deliver: (channel, values) => {
        for (const listener of listeners.get(channel) ?? []) listener({}, ...values.map(decode));
      },
      nameFile: (name, path) => paths.set(name, path),
    },
  });

  const require = (name) => {
    if (name === "electron") return electron;
    throw new Error(
      `module not found: ${name} (a sandboxed preload has only "electron"; electronjs.org/docs/latest/tutorial/sandbox)`,
    );
  };
  try {
    const module = { exports: {} };
    preload(require, module, module.exports);
  } catch (error) {
    void ask({ kind: "preload-error", message: String(error) });
  }
}
