import {
  recordKinds,
  type Archive,
  type RecordKind,
  type RecordOf,
  type RecordRef,
} from "@/lib/domain/archive";
import { publicFrom } from "@/lib/domain/public-on";
import type { Due } from "./due";

/**
 * Where sources differ, every reading that stands aside, with the one that counts in its place; by
 * question. Each waits until it is preferred or retired. Pure.
 */
export function readingsAside(archive: Archive): Due[] {
  const all = recordKinds.flatMap((kind) => readingsOf(kind, archive));
  const counting = new Map<string, RecordRef>();
  for (const { group, preferred, due } of all) if (preferred) counting.set(group, due);
  return all
    .flatMap(({ group, preferred, due }) => {
      const instead = counting.get(group);
      return preferred || instead === undefined ? [] : [{ group, due: { ...due, instead } }];
    })
    .sort((a, b) => (a.group < b.group ? -1 : a.group > b.group ? 1 : 0))
    .map(({ due }) => due);
}

function readingsOf<K extends RecordKind>(kind: K, archive: Archive) {
  return archive[kind].flatMap((record: RecordOf<K>) => {
    const { slug, conflictGroup: group, preferred, preferredReason } = record;
    const why = preferredReason ?? "Why it stands aside is not on record.";
    const due = { kind, slug, evidence: null, why, day: publicFrom(kind, record) };
    return group === null ? [] : [{ group, preferred, due }];
  });
}
