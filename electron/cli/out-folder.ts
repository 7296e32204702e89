import { fileURLToPath } from "node:url";

/** The folder that holds all built parts; the bundle of the command line lies in its `cli/`. */
export const outFolder = fileURLToPath(new URL("..", import.meta.url));

/** The folder of the package, where `package.json` and `node_modules` lie. */
export const packageFolder = fileURLToPath(new URL("../..", import.meta.url));
