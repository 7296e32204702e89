import { resolve } from "node:path";
import { readTokens } from "../../electron/cli/tokens.ts";
import { outFolder, rootFolder } from "../steps/freshness.ts";
import { ensureBuilt, run } from "../steps/run.ts";

/** `npm start [-- MEMO] [options]`: builds what is missing, then presents the memo; without one, the sample. */
const words = ["present", ...process.argv.slice(2)];
const tokens = readTokens(words);
const namesNoMemo = tokens.ok && tokens.value.operands.length === 0;
const sample = namesNoMemo ? [resolve(rootFolder, "slides/sample/win-the-peace.md")] : [];

const built = await ensureBuilt();
process.exitCode =
  built === 0
    ? // npm runs its scripts in the package's folder; a path was typed somewhere else.
      await run(
        process.execPath,
        [resolve(outFolder, "cli/lectern.js"), ...words, ...sample],
        process.env["INIT_CWD"],
      )
    : built;
