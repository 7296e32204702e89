/** How bad a problem is: a note informs, a warning asks for a look, an error means that the briefing is not right. */
export type Severity = "note" | "warning" | "error";

/** A place in the source file as a person counts it: both numbers start at 1; columns are UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Something that a person should know about a document. */
export interface Problem {
  /** Stable and machine-readable, "area/what": `read/binary-file`, `table/no-header`. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence in plain words, with the offending value. */
  readonly message: string;
  /** Where in the source file, or null when the problem has no single place. */
  readonly place: Place | null;
  /** What to do about it, or null when there is nothing to do. */
  readonly hint: string | null;
}

/** The outcome of something that is expected to fail now and then. */
export type Result<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

/** Wraps a value as a success. */
export function success<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

/** Wraps a problem as a failure; the severity of a failure is always "error". */
export function failure(
  code: string,
  message: string,
  hint: string | null = null,
  place: Place | null = null,
): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: { code, severity: "error", message, place, hint } };
}

/** Closes a switch over a union: does not compile while a case is missing, throws if one arrives all the same. */
export function unreachable(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
