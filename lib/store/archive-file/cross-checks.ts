import type { RecordKind, RecordOf } from "@/lib/domain/archive";
import type { Fault } from "./fault";
import { allLines, faultAt, type AnyLine, type Line, type Lines } from "./lines";

/** What is wrong between lines that are sound on their own. */
export function crossChecks(lines: Lines): Fault[] {
  return [
    ...conflictGroups(lines),
    ...colourSlots(lines.vendor),
    ...sameSupportTwice(lines.support),
    ...statementNumbers(lines.statement),
  ];
}

function conflictGroups(lines: Lines): Fault[] {
  const grouped = groupBy(allLines(lines), ({ record }) => record.conflictGroup);
  return grouped.flatMap(([group, members]) => {
    const preferred = members.filter(({ record }) => record.preferred);
    if (preferred.length === 1) return [];
    const [blamed] = preferred.length === 0 ? members : preferred.slice(1);
    const message = `Group "${group}" has ${preferred.length} preferred records. Prefer exactly one.`;
    return blamed === undefined ? [] : [faultOf(blamed, "preferred", message)];
  });
}

const faultOf = ({ kind, line }: AnyLine, field: string, message: string): Fault =>
  faultAt(kind, line, field, message);

function colourSlots(vendors: readonly Line<"vendor">[]): Fault[] {
  const slot = (vendor: RecordOf<"vendor">) => vendor.colourSlot?.toString() ?? null;
  return repeats(vendors, slot).map(({ line, record }) => {
    const message = `Colour slot ${record.colourSlot} belongs to another vendor. Choose a free one.`;
    return faultAt("vendor", line, "colourSlot", message);
  });
}

function sameSupportTwice(records: readonly Line<"support">[]): Fault[] {
  const claim = (r: RecordOf<"support">) =>
    JSON.stringify([
      r.product,
      r.dimension,
      r.target,
      r.sinceVersion,
      r.observedOn,
      // Two readings of one claim are welcome once they say that they disagree.
      r.conflictGroup === null ? null : [r.conflictGroup, r.slug],
    ]);
  return repeats(records, claim).map(({ line }) => {
    const message =
      "The same product, dimension, target, version and day stand in an earlier line. " +
      "Merge the two, or put both into one conflictGroup.";
    return faultAt("support", line, "observedOn", message);
  });
}

function statementNumbers(statements: readonly Line<"statement">[]): Fault[] {
  const numbered = (r: RecordOf<"statement">) => `${r.source} ${r.number}`;
  return repeats(statements, numbered).map(({ line, record }) => {
    const message = `Statement ${record.number} of ${record.source} stands in an earlier line. Renumber it.`;
    return faultAt("statement", line, "number", message);
  });
}

/** Lines whose key an earlier line already has; a null key never repeats. */
function repeats<K extends RecordKind>(
  lines: readonly Line<K>[],
  keyOf: (record: RecordOf<K>) => string | null,
): Line<K>[] {
  return groupBy(lines, ({ record }) => keyOf(record)).flatMap(([, same]) => same.slice(1));
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string | null): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups];
}
