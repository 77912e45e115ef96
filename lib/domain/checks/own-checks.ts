import type { RecordKind, RecordOf } from "../archive";
import { TAKEN_VENDOR_SLUGS } from "../vendor";
import { dateOrder } from "./date-order";
import type { Objection } from "./objection";

/** What is wrong with a record by itself that its schema cannot say: its name, header and dates. */
export function ownChecks<K extends RecordKind>(kind: K, record: RecordOf<K>): Objection[] {
  return [...nameChecks(kind, record), ...headerChecks(record), ...dateOrder(kind, record)];
}

function nameChecks(kind: RecordKind, { slug }: RecordOf<RecordKind>): Objection[] {
  if (kind !== "vendor" || !TAKEN_VENDOR_SLUGS.includes(slug)) return [];
  const message = `"${slug}" is the address of a page. Add a word, for example ${slug}-software.`;
  return [{ field: "slug", message }];
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
