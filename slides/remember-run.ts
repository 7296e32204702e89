import { isSame } from "./remember-last.ts";

/** What was made of a key together with other values. */
interface Row<Key, Others, Made> {
  readonly key: Key;
  readonly others: Others;
  readonly made: Made;
}

/**
 * A pure function that is run over all the parts of an owner, again and again: it remembers, for as long as the owner
 * lives, what the last run made of each part together with the other values, compared by identity. The first run only
 * writes rows down: a weak map with an entry for each slide of a long memo costs more than the slides' words to read.
 */
export function rememberRun<Key extends object, Others extends readonly unknown[], Made>(
  make: (key: Key, ...others: Others) => Made,
): (owner: object) => (key: Key, ...others: Others) => Made {
  const last = new WeakMap<object, readonly Row<Key, Others, Made>[]>();
  return (owner) => {
    const before = new Map(last.get(owner)?.map((row) => [row.key, row]));
    const rows: Row<Key, Others, Made>[] = [];
    last.set(owner, rows);
    return (key, ...others) => {
      const known = before.get(key);
      const row =
        known !== undefined && isSame(known.others, others)
          ? known
          : { key, others, made: make(key, ...others) };
      rows.push(row);
      return row.made;
    };
  };
}
