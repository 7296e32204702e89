/** A thing whose speed is measured, beside the programs that people would use instead. */
export interface Bench {
  /** What is measured, in a few words. */
  readonly about: string;
  /**
   * Measures and returns the report: rows for a terminal, the first the head, and for each bar whether it was reached.
   * `words` are what stands behind the bench's name.
   */
  readonly run: (words: readonly string[]) => Promise<BenchReport>;
}

export interface BenchReport {
  readonly rows: readonly (readonly string[])[];
  readonly bars: readonly Bar[];
}

/** A bar, as a sentence with the measured figure in it. */
export interface Bar {
  readonly sentence: string;
  readonly reached: boolean;
}
