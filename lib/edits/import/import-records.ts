import type { RecordKind } from "@/lib/domain/archive";
import { done, refused, type Outcome } from "@/lib/domain/outcome";
import { revisionId } from "@/lib/domain/revision";
import { may, type EditStamp } from "@/lib/domain/role";
import { addMany, correctMany, type Replaced } from "@/lib/store/bulk/change-many";
import { changeVault, lookInto } from "@/lib/store/change-vault";
import type { VaultTransaction } from "@/lib/store/open-vault";
import type { Stamp } from "@/lib/store/write-records";
import { invalid, invalidField, MANY_WITHIN_MS, stamped, unreasoned, type Saving } from "../save"; // prettier-ignore
import { checksBeside } from "./checks-beside";
import { goOn, type Draft, type RefusedRow, type Watch } from "./draft";
import { readDraft, type Import } from "./read-draft";

/** Records written before others have a turn and somebody may call it off. */
const AT_A_TIME = 2_000;

/** What was done: records added and changed, and the first revision, which stands for the save. */
export type Imported = { added: number; changed: number; revisionId: string | null };

/**
 * Says what a file would do: which rows add, change, are as on record already, or are refused, and
 * for what. Nothing is changed.
 *
 * @throws FileRefusal when the file cannot be read; CalledOff when it was called off.
 */
export async function rehearseImport<K extends RecordKind>(
  wanted: Import<K>,
  by: EditStamp,
  watch: Watch,
): Promise<Outcome<Draft<K>>> {
  if (!may(by.editor.role, "edit")) return refused({ kind: "forbidden", act: "edit" });
  return lookInto(async (vault) => {
    const draft = await readDraft(vault, wanted, watch);
    const refusedBeside = await checksBeside(vault, draft, watch);
    return done(withRefused(draft, refusedBeside));
  });
}

/** The draft without the rows that turned out to be refused, in the order of the file. */
function withRefused<K extends RecordKind>(
  draft: Draft<K>,
  found: readonly RefusedRow[],
): Draft<K> {
  if (found.length === 0) return draft;
  const rows = new Set(found.map(({ row }) => row));
  return {
    ...draft,
    adds: draft.adds.filter(({ given }) => !rows.has(given.row)),
    changes: draft.changes.filter(({ given }) => !rows.has(given.row)),
    refused: [...draft.refused, ...found].toSorted((a, b) => a.row - b.row),
  };
}

/**
 * Takes in all that a rehearsed file adds and changes, or nothing: one transaction, each record
 * with its revision. What stands on record is checked again in it.
 *
 * Refused as `invalid` while a row is refused, when nothing is left to do, or when records would
 * change without a reason.
 *
 * @throws CalledOff when it was called off before the end; nothing was saved then.
 */
export async function importRecords<K extends RecordKind>(
  draft: Draft<K>,
  by: EditStamp,
  watch: Watch,
): Promise<Outcome<Imported>> {
  if (!may(by.editor.role, "edit")) return refused({ kind: "forbidden", act: "edit" });
  if (draft.refused.length > 0) return invalidField("", refusedWords(draft.refused.length));
  if (draft.adds.length + draft.changes.length === 0) {
    return invalidField("", "Every row is on record already. There is nothing to take in.");
  }
  return changeVault(by.at, stamped(by, importing(draft, watch)), MANY_WITHIN_MS);
}

const refusedWords = (rows: number): string =>
  `${rows === 1 ? "1 row is" : `${rows} rows are`} refused. Mend what is wrong and choose the file again.`;

const importing =
  <K extends RecordKind>(draft: Draft<K>, watch: Watch): Saving<Imported> =>
  async (tx, stamp) => {
    const { kind, adds, changes } = draft;
    const missing = changes.length > 0 ? unreasoned(stamp) : null;
    if (missing !== null) return missing;
    const now = await checksBeside(tx, draft, watch);
    if (now.length > 0) return invalid(now.flatMap(({ row, faults }) => faults.map((fault) => ({ field: `row ${row}, ${fault.field}`, message: fault.message })))); // prettier-ignore

    const partOf = firstRevision(draft);
    const part = { ...stamp, partOf: adds.length + changes.length > 1 ? partOf : null };
    await addAll(tx, draft, part, watch);
    await correctMany(tx, kind, changes.map(replaced), part);
    await goOn(watch, { phase: "writing", done: adds.length + changes.length });
    return done({ added: adds.length, changed: changes.length, revisionId: partOf });
  };

const replaced = <K extends RecordKind>({ before, after }: Replaced<K>): Replaced<K> => ({ before, after }); // prettier-ignore

function firstRevision<K extends RecordKind>({ kind, adds, changes }: Draft<K>): string | null {
  const [added] = adds;
  if (added !== undefined) return revisionId(kind, added.record.slug, 1);
  const [changed] = changes;
  if (changed === undefined) return null;
  return revisionId(kind, changed.after.slug, changed.before.version + 1);
}

async function addAll<K extends RecordKind>(
  tx: VaultTransaction,
  { kind, adds }: Draft<K>,
  stamp: Stamp,
  watch: Watch,
): Promise<void> {
  for (let at = 0; at < adds.length; at += AT_A_TIME) {
    await goOn(watch, { phase: "writing", done: at });
    const some = adds.slice(at, at + AT_A_TIME).map(({ record }) => record);
    await addMany(tx, kind, some, stamp);
  }
}
