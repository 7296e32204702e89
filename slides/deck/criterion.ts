import type { Candidate } from "./key-line-candidates.ts";
import type { KeyLineContext } from "./key-line.ts";

/** One reason for or against a candidate for the key line, in points. */
export interface Criterion {
  readonly name: string;
  readonly why: string;
  readonly score: (candidate: Candidate, context: KeyLineContext) => number;
}
