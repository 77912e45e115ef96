/** What tells readings of the same question apart. */
type Reading = { conflictGroup: string | null; preferred: boolean };

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
