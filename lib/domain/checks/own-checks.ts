import type { RecordKind, RecordOf } from "../archive";
import { dateOrder } from "./date-order";
import type { Objection } from "./objection";

/** What is wrong with a record by itself that its schema cannot say: its header and its dates. */
export function ownChecks<K extends RecordKind>(kind: K, record: RecordOf<K>): Objection[] {
  return [...headerChecks(record), ...dateOrder(kind, record)];
}

function headerChecks(record: RecordOf<RecordKind>): Objection[] {
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
