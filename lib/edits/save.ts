import type { RecordKind } from "@/lib/domain/archive";
import type { Objection } from "@/lib/domain/checks/objection";
import { preferredOnce } from "@/lib/domain/checks/sole-claim";
import { refused, type FieldErrors, type Outcome } from "@/lib/domain/outcome";
import { may, type Act, type EditStamp } from "@/lib/domain/role";
import { changeVault, type VaultWork } from "@/lib/store/change-vault";
import type { VaultTransaction } from "@/lib/store/open-vault";
import { undecidedGroups } from "@/lib/store/standing";
import type { Stamp } from "@/lib/store/write-records";

/** One edit, ready to be made in a transaction: on its own, or as part of a larger one. */
export type Saving<T> = (tx: VaultTransaction, stamp: Stamp) => Promise<Outcome<T>>;

/** The record an editor had before them when they pressed the button. */
export type Seen<K extends RecordKind> = { kind: K; slug: string; version: number };

/** The longest that a save of many records may take, in milliseconds. It holds up other saves. */
export const MANY_WITHIN_MS = 120_000;

/**
 * Makes one edit in one transaction, if whoever asks may. Refused as `forbidden` otherwise.
 *
 * @param withinMs how long it may take, if that is more than any save of one record does.
 */
export async function save<T>(
  act: Act,
  by: EditStamp,
  saving: Saving<T>,
  withinMs?: number,
): Promise<Outcome<T>> {
  if (!may(by.editor.role, act)) return refused({ kind: "forbidden", act });
  return changeVault(by.at, stamped(by, saving), withinMs);
}

/**
 * The same edit as work for the vault, under the name of who asks. Whatever it changed, each group
 * of readings that disagree has one preferred reading at its end.
 */
export const stamped =
  <T>({ editor, reason }: EditStamp, saving: Saving<T>): VaultWork<T> =>
  async (tx, editedAt) => {
    const who = { editor: editor.name, editorId: editor.id };
    const outcome = await saving(tx, { ...who, editedAt, reason: blankIsNone(reason) });
    if (!outcome.ok) return outcome;
    const undecided = (await undecidedGroups(tx)).flatMap(
      ({ group, preferred }) => preferredOnce(group, preferred) ?? [],
    );
    return undecided.length === 0 ? outcome : invalid(undecided);
  };

const blankIsNone = (reason: string | null) =>
  reason === null || reason.trim() === "" ? null : reason.trim();

/** A refusal that says what is wrong with each field. */
export function invalid(objections: readonly Objection[]): Outcome<never> {
  const fields: FieldErrors = {};
  for (const { field, message } of objections) {
    fields[field] = [...(fields[field] ?? []), message];
  }
  return refused({ kind: "invalid", fields });
}

/** A refusal that says one thing about one field; "" is the whole record. */
export const invalidField = (field: string, message: string): Outcome<never> =>
  invalid([{ field, message }]);

/** Refuses an edit that is made without a reason; null when it has one. */
export const unreasoned = ({ reason }: Stamp): Outcome<never> | null =>
  reason === null
    ? invalidField("reason", "Say why, in a sentence that will stand in the history.")
    : null;
