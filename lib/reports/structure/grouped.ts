/** Records that share a key, in the order in which each key first appears; no group is empty. */
export function grouped<T, K>(records: readonly T[], keyOf: (record: T) => K): [T, ...T[]][] {
  const groups = new Map<K, [T, ...T[]]>();
  for (const record of records) {
    const key = keyOf(record);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [record]);
    else group.push(record);
  }
  return [...groups.values()];
}
