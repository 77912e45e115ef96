import { recordKinds, type RecordKind, type RecordOf } from "@/lib/domain/archive";
import { dateOrder, type Objection } from "./date-order";
import type { Fault } from "./fault";
import { faultAt, type Lines } from "./lines";
import { referencesOf } from "./references";

/** The slugs that each kind's file names, faulty lines included. */
export type Slugs = Readonly<Record<RecordKind, ReadonlySet<string>>>;

/** What is wrong with each line on its own: dates, references, evidence, header. */
export function lineChecks(lines: Lines, slugs: Slugs): Fault[] {
  return recordKinds.flatMap((kind) => checksOfKind(kind, lines, slugs));
}

function checksOfKind<K extends RecordKind>(kind: K, lines: Lines, slugs: Slugs): Fault[] {
  return lines[kind].flatMap(({ line, record }) =>
    [...headerObjections(record), ...dateOrder(kind, record), ...dangling(kind, record, slugs)].map(
      ({ field, message }) => faultAt(kind, line, field, message),
    ),
  );
}

function headerObjections(record: RecordOf<RecordKind>): Objection[] {
  const objections: Objection[] = [];
  if (record.publicOn !== null && record.publicOnReason === null) {
    const message = "Say why this day overrides the kind's own, or remove publicOn.";
    objections.push({ field: "publicOnReason", message });
  }
  if (!record.preferred && record.conflictGroup === null) {
    const message = "Name the group of records it loses to, or make it preferred.";
    objections.push({ field: "conflictGroup", message });
  }
  const ids = record.evidence.map(({ id }) => id);
  ids.forEach((id, at) => {
    if (ids.indexOf(id) === at) return;
    const message = `"${id}" is used twice in this record. Number its evidence e1, e2 and so on.`;
    objections.push({ field: `evidence.${at}.id`, message });
  });
  return objections;
}

function dangling<K extends RecordKind>(kind: K, record: RecordOf<K>, slugs: Slugs): Objection[] {
  return referencesOf(kind, record).flatMap((reference) =>
    reference.slug === null || slugs[reference.kind].has(reference.slug)
      ? []
      : [
          {
            field: reference.field,
            message: `There is no ${reference.kind} "${reference.slug}". Add it or mend the name.`,
          },
        ],
  );
}
