/** What tells readings of the same question apart. */
type Reading = { conflictGroup: string | null; preferred: boolean };

type Reasoned = Reading & { preferredReason: string | null };

/**
 * Readings as they stood while only these were public: one that nothing disagrees with yet is no
 * conflict, and where the preferred one is still to come nobody has preferred any. A record that
 * changes nothing is the same object.
 */
export function readingsKnown<T extends Reasoned>(records: readonly T[]): readonly T[] {
  const groups = new Map<string, { count: number; settled: boolean }>();
  for (const { conflictGroup, preferred } of records) {
    if (conflictGroup === null) continue;
    const { count, settled } = groups.get(conflictGroup) ?? { count: 0, settled: false };
    groups.set(conflictGroup, { count: count + 1, settled: settled || preferred });
  }
  if (groups.size === 0) return records;
  return records.map((record) => {
    const group = record.conflictGroup === null ? undefined : groups.get(record.conflictGroup);
    if (group === undefined || (group.settled && group.count > 1)) return record;
    const undecided = { ...record, preferred: true, preferredReason: null };
    return group.count > 1 ? undecided : { ...undecided, conflictGroup: null };
  });
}

/**
 * Of readings that disagree, those that count: the preferred one, or all of them where the
 * preferred one was not yet public. Records that disagree with nothing always count.
 */
export function readingsThatCount<T extends Reading>(records: readonly T[]): T[] {
  const settled = new Set(
    records.filter((record) => record.preferred).map((record) => record.conflictGroup),
  );
  return records.filter(
    (record) =>
      record.conflictGroup === null || record.preferred || !settled.has(record.conflictGroup),
  );
}
