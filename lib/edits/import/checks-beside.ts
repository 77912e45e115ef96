import { recordKinds, type RecordKind, type RecordOf } from "@/lib/domain/archive";
import type { Objection } from "@/lib/domain/checks/objection";
import { dangling, referencesOf, retiredReference } from "@/lib/domain/checks/references";
import { preferredOnce } from "@/lib/domain/checks/sole-claim";
import { conflictReadings, standingIndex, type StandingIndex } from "@/lib/store/bulk/standing-index"; // prettier-ignore
import type { VaultTransaction } from "@/lib/store/open-vault";
import { saidTwice } from "../said-twice";
import { goOn, type Draft, type RefusedRow, type Watch } from "./draft";
import type { GivenRow } from "./given-rows";

/** Rows checked before others have a turn. */
const AT_A_TIME = 2_000;

/** One row of a draft as it would stand. */
type Wanted<K extends RecordKind> = {
  given: GivenRow;
  record: RecordOf<K>;
  version: number | null;
};

/**
 * What is wrong with the rows of a draft beside one another and beside what is on record at this
 * moment: the same that one edit at a time would be refused for. Empty when all may be saved.
 */
export async function checksBeside<K extends RecordKind>(
  vault: VaultTransaction,
  draft: Draft<K>,
  watch: Watch,
): Promise<RefusedRow[]> {
  const { kind } = draft;
  const wanted = [
    ...draft.adds.map(({ given, record }) => ({ given, record, version: null })),
    ...draft.changes.map(({ given, before, after }) => ({
      ...{ given, record: after, version: before.version },
    })),
  ];
  const found = new Faults();
  const index = await standingIndex(vault, recordKinds);
  for (let at = 0; at < wanted.length; at += AT_A_TIME) {
    for (const one of wanted.slice(at, at + AT_A_TIME)) {
      found.add(one.given, [
        ...overtaken(kind, one, index),
        ...lost(kind, one, draft.named, index),
      ]);
    }
    await goOn(watch, { phase: "checking", done: at });
  }
  const given = new Map(wanted.map((one) => [one.record.slug, one.given]));
  for (const { slug, objection } of await saidTwice(vault, kind, wanted.map(recordIn))) {
    const row = given.get(slug);
    if (row !== undefined) found.add(row, [objection]);
  }
  await checkGroups(vault, kind, wanted, found);
  return found.rows();
}

const recordIn = <K extends RecordKind>({ record }: Wanted<K>): RecordOf<K> => record;

/** Faults by the row that has them. */
class Faults {
  private readonly byRow = new Map<number, RefusedRow & { faults: Objection[] }>();

  add({ row, cells }: GivenRow, faults: readonly Objection[]): void {
    if (faults.length === 0) return;
    const known = this.byRow.get(row);
    if (known === undefined) this.byRow.set(row, { row, cells, faults: [...faults] });
    else known.faults.push(...faults);
  }

  rows(): RefusedRow[] {
    return [...this.byRow.values()].toSorted((a, b) => a.row - b.row);
  }
}

function overtaken<K extends RecordKind>(
  kind: K,
  { record: { slug }, version }: Wanted<K>,
  index: StandingIndex,
): Objection[] {
  if (index.version({ kind, slug }) === version) return [];
  const message = "Somebody has saved this record since the file was checked. Check it again.";
  return [{ field: "slug", message }];
}

function lost<K extends RecordKind>(
  kind: K,
  { record }: Wanted<K>,
  named: ReadonlySet<string>,
  index: StandingIndex,
): Objection[] {
  return referencesOf(kind, record).flatMap((reference) => {
    const { kind: of, slug } = reference;
    if (slug === null || (of === kind && named.has(slug))) return [];
    const standing = index.standing({ kind: of, slug });
    if (standing === "counts") return [];
    return [standing === "absent" ? dangling(reference) : retiredReference(reference)];
  });
}

/** Groups of readings that would not have one preferred reading at the end. */
async function checkGroups<K extends RecordKind>(
  vault: VaultTransaction,
  kind: K,
  wanted: readonly Wanted<K>[],
  found: Faults,
): Promise<void> {
  const touched = new Map<string, GivenRow>();
  const ids = new Set(wanted.map(({ record }) => `${kind}/${record.slug}`));
  const held = await conflictReadings(vault);
  const rows = new Map(wanted.map((one) => [`${kind}/${one.record.slug}`, one.given]));
  const preferred = new Map<string, { count: number; preferred: number }>();
  const count = (group: string, isPreferred: boolean) => {
    const known = preferred.get(group) ?? { count: 0, preferred: 0 };
    preferred.set(group, {
      count: known.count + 1,
      preferred: known.preferred + (isPreferred ? 1 : 0),
    });
  };
  for (const { id, group, preferred: isPreferred } of held) {
    const row = rows.get(id);
    if (row !== undefined) touched.set(group, row);
    if (!ids.has(id)) count(group, isPreferred);
  }
  for (const { given, record } of wanted) {
    if (record.conflictGroup === null) continue;
    touched.set(record.conflictGroup, given);
    count(record.conflictGroup, record.preferred);
  }
  for (const [group, given] of touched) {
    const now = preferred.get(group);
    const objection = now === undefined ? null : preferredOnce(group, now.preferred);
    if (objection !== null) found.add(given, [objection]);
  }
}
