/**
 * A pure function that remembers, for as long as `key` lives, what it made last of it together with the other values,
 * compared by identity. It gives the same as without remembering, only sooner: arranging plans the same memo again and
 * again.
 */
export function rememberLast<Key extends object, Others extends readonly unknown[], Made>(
  make: (key: Key, ...others: Others) => Made,
): (key: Key, ...others: Others) => Made {
  const last = new WeakMap<Key, { readonly others: Others; readonly made: Made }>();
  return (key, ...others) => {
    const known = last.get(key);
    if (known !== undefined && isSame(known.others, others)) return known.made;
    const made = make(key, ...others);
    last.set(key, { others, made });
    return made;
  };
}

/** Whether two lists of values are the same ones, by identity. */
export function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, at) => Object.is(value, other[at]));
}
