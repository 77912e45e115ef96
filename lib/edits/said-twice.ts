import type { RecordKind, RecordOf } from "@/lib/domain/archive";
import type { Objection } from "@/lib/domain/checks/objection";
import { recordFrom } from "@/lib/domain/checks/record-from";
import { outlivesRetirement, soleClaim, type SoleClaim } from "@/lib/domain/checks/sole-claim";
import { heldRecords } from "@/lib/store/bulk/records-by-name";
import type { VaultTransaction } from "@/lib/store/open-vault";

/** A record that would say what only one may say, and what to tell whoever wants it. */
export type SaidTwice = { slug: string; objection: Objection };

/**
 * What only one record of a kind may say, if these stood in the place of those of their names: said
 * by two of them, or by one of them and another on record. For thousands at once; each is named once
 * for each record that says the same.
 */
export async function saidTwice<K extends RecordKind>(
  vault: VaultTransaction,
  kind: K,
  records: readonly RecordOf<K>[],
): Promise<SaidTwice[]> {
  const claimed = new Map<string, string>();
  const found: SaidTwice[] = [];
  for (const record of records) {
    const claim = soleClaim(kind, record);
    if (claim === null) continue;
    if (claimed.has(claim.key)) found.push({ slug: record.slug, objection: claim.objection });
    else claimed.set(claim.key, record.slug);
  }
  if (claimed.size === 0) return found;
  const names = new Set(records.map(({ slug }) => slug));
  for await (const page of heldRecords(vault, kind)) {
    const others = page.filter(
      ({ slug, isRetired }) => !names.has(slug) && (!isRetired || outlivesRetirement(kind)),
    );
    for (const { json } of others) {
      const claim = claimIn(kind, json);
      const slug = claim === null ? undefined : claimed.get(claim.key);
      if (slug !== undefined && claim !== null) found.push({ slug, objection: claim.objection });
    }
  }
  return found;
}

function claimIn<K extends RecordKind>(kind: K, json: string): SoleClaim | null {
  const { record } = recordFrom(kind, JSON.parse(json));
  return record === null ? null : soleClaim(kind, record);
}
