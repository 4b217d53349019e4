/** A record with something for each of a list of keys. */

/** What `make` gives for each key, by key. */
export function recordOf<Key extends string, Item>(
  keys: readonly Key[],
  make: (key: Key) => Item,
): Readonly<Record<Key, Item>> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, Item>;
}
