import { register } from "node:module";

/** Makes `electron` mean the stand-in, in the one process that imports this file first. */
const standIn = new URL("./electron.ts", import.meta.url).href;
const hooks = `
  export function resolve(specifier, context, next) {
    return next(specifier === "electron" ? ${JSON.stringify(standIn)} : specifier, context);
  }
`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
