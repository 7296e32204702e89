import { fileURLToPath } from "node:url";

/**
 * Makes the Markdown parser decode `&name;` from its table everywhere. For pages the package offers a way through the
 * DOM, which bundlers choose, and which workers don't have; and the same table gives the same deck on every engine.
 */
export const parserAlias: Readonly<Record<string, string>> = {
  "decode-named-character-reference": fileURLToPath(
    new URL("../node_modules/decode-named-character-reference/index.js", import.meta.url),
  ),
};
