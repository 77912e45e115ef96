import type { RecordKind, RecordOf } from "../archive";
import type { Objection } from "./objection";

/** Something that only one record of its kind may say, and what to tell the second one. */
export type SoleClaim = { key: string; objection: Objection };

type Rules = { [K in RecordKind]?: (record: RecordOf<K>) => SoleClaim | null };

const claim = (key: readonly unknown[], field: string, message: string): SoleClaim => ({
  key: JSON.stringify(key),
  objection: { field, message },
});

const rules: Rules = {
  vendor: ({ colourSlot }) => {
    const message = `Colour slot ${colourSlot} belongs to another vendor. Choose a free one.`;
    return colourSlot === null ? null : claim([colourSlot], "colourSlot", message);
  },
  "guest-system": ({ name }) => {
    const message = `${name} is on record already. Name one as an alias of the other.`;
    return claim([name.toLowerCase()], "name", message);
  },
  support: (r) => {
    const message =
      "The same product, dimension, target, version and day are on record already. " +
      "Merge the two, or put both into one conflictGroup.";
    // Two readings of one claim are welcome once they say that they disagree.
    const reading = r.conflictGroup === null ? null : [r.conflictGroup, r.slug];
    const key = [r.product, r.dimension, r.target, r.sinceVersion, r.observedOn, reading];
    return claim(key, "observedOn", message);
  },
  "exploited-vulnerability": ({ cve, product }) => {
    const message = `${cve} in ${product} is on record already. Correct that record.`;
    return claim([cve, product], "cve", message);
  },
  statement: ({ source, number }) => {
    const message = `Statement ${number} of ${source} is on record already. Renumber it.`;
    return claim([source, number], "number", message);
  },
};

/** What no other record of the kind may say too; null where everything may be said twice. */
export function soleClaim<K extends RecordKind>(kind: K, record: RecordOf<K>): SoleClaim | null {
  return rules[kind]?.(record) ?? null;
}

/** Whether a retired record keeps its claim: the vault's own keys do, a claim of support does not. */
export const outlivesRetirement = (kind: RecordKind): boolean => kind !== "support";

/**
 * What is wrong with a conflict group of which so many readings are preferred; null when exactly
 * one is.
 */
export function preferredOnce(group: string, preferred: number): Objection | null {
  if (preferred === 1) return null;
  const message = `Group "${group}" has ${preferred} preferred records. Prefer exactly one.`;
  return { field: "preferred", message };
}
