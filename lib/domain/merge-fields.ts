import { partsOf, sameValue } from "./field-diff";

/** A field that both editors changed, each in their own way. */
export type FieldConflict = {
  /** As in a {@link FieldChange}: "evidence.e2.quote", "names.0.until". */
  path: string;
  base: unknown;
  theirs: unknown;
  mine: unknown;
};

export type Merge = {
  /** The record with the changes of both; where they conflict, as I had it. Not yet checked. */
  merged: unknown;
  /** What an editor must decide; empty when both changes go together. */
  conflicts: FieldConflict[];
};

/**
 * Joins two edits of one record field by field: what only one of them changed is taken from that
 * one. Evidence is matched by its id; both may add some, and mine is numbered on. Pure.
 */
export function mergeFields(base: unknown, theirs: unknown, mine: unknown): Merge {
  const conflicts: FieldConflict[] = [];
  const merged = merge({ base, theirs, mine: renumbered(base, theirs, mine) }, [], conflicts);
  return { merged, conflicts };
}

type Three = { base: unknown; theirs: unknown; mine: unknown };

function merge({ base, theirs, mine }: Three, path: string[], conflicts: FieldConflict[]): unknown {
  if (sameValue(theirs, mine) || sameValue(base, mine)) return theirs;
  if (sameValue(base, theirs)) return mine;

  const parts = commonParts({ base, theirs, mine });
  if (parts === null) {
    conflicts.push({ path: path.join("."), base, theirs, mine });
    return mine;
  }
  const names = [...new Set([...parts.theirs.keys(), ...parts.mine.keys()])];
  const merged = names.map((name) => {
    const three = {
      base: parts.base.get(name),
      theirs: parts.theirs.get(name),
      mine: parts.mine.get(name),
    };
    return [name, merge(three, [...path, name], conflicts)] as const;
  });
  const kept = merged.filter(([, value]) => value !== undefined);
  return Array.isArray(mine) ? kept.map(([, value]) => value) : Object.fromEntries(kept);
}

/** The parts of all three; null when they cannot be laid side by side. */
function commonParts({ base, theirs, mine }: Three) {
  const parts = { base: partsOf(base), theirs: partsOf(theirs), mine: partsOf(mine) };
  if (parts.base === null || parts.theirs === null || parts.mine === null) return null;
  // Places in a list mean the same only while nothing was put in or taken out.
  const keys = [parts.base, parts.theirs, parts.mine].map((part) => [...part.keys()]);
  const byPlace = Array.isArray(mine) && keys.some((own) => own.some((key) => /^\d+$/.test(key)));
  if (byPlace && !keys.every((own) => own.length === keys[0]?.length)) return null;
  return { base: parts.base, theirs: parts.theirs, mine: parts.mine };
}

/** My record with the evidence I added numbered on where they used the same number. */
function renumbered(base: unknown, theirs: unknown, mine: unknown): unknown {
  const record = partsOf(mine);
  const [before, other, own] = [base, theirs, mine].map((one) => evidenceOf(one));
  if (record === null || !before || !other || !own) return mine;

  const taken = new Set([...other.keys(), ...own.keys()]);
  const evidence = [...own].map(([id, entry]) => {
    if (before.has(id) || !other.has(id) || sameValue(other.get(id), entry)) return entry;
    const free = freeId(taken);
    taken.add(free);
    return { ...Object.fromEntries(partsOf(entry) ?? []), id: free };
  });
  return { ...Object.fromEntries(record), evidence };
}

const evidenceOf = (record: unknown) => partsOf(partsOf(record)?.get("evidence"));

function freeId(taken: ReadonlySet<string>): string {
  let number = taken.size + 1;
  while (taken.has(`e${number}`)) number += 1;
  return `e${number}`;
}
