import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** Memos that others wrote, beside the repository; where they are missing, tests over them are skipped. */
const folder = resolve(import.meta.dirname, "../../../shared/memos");

/** A document of the corpus. */
export interface CorpusDocument {
  /** Its path inside the corpus. */
  readonly path: string;
  readonly bytes: () => Uint8Array;
  /** Its path on this machine, for other programs. */
  readonly file: string;
}

const DOCUMENT = /\.(?:md|txt|rst|html|xhtml|docx|odt|pdf)$/u;

/** All documents of the corpus, none of what describes them. */
export const corpus: readonly CorpusDocument[] = existsSync(folder)
  ? readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => DOCUMENT.test(path) && !path.endsWith(".source.txt") && path !== "README.md")
      .toSorted()
      .map((path) => ({
        path,
        file: join(folder, path),
        bytes: () => new Uint8Array(readFileSync(join(folder, path))),
      }))
  : [];
