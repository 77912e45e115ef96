import type { RecordRef } from "@/lib/domain/archive";
import { errorReportInput, type ErrorReport } from "@/lib/domain/error-report";
import { done, refused, type Outcome } from "@/lib/domain/outcome";
import { changeVault } from "@/lib/store/change-vault";
import { insertReport } from "@/lib/store/error-reports";
import { standingOf } from "@/lib/store/standing";
import { invalid } from "./save";

/**
 * Keeps what a reader tells us is wrong with a record, for an editor to look at. Anybody may; nothing
 * on record changes. `input` is untrusted.
 *
 * Refused as `invalid` with a message per field; as `not-found` when there never was such a record.
 */
export async function reportError(
  ref: RecordRef,
  input: unknown,
  at: string,
): Promise<Outcome<ErrorReport>> {
  const read = errorReportInput.safeParse(input);
  if (!read.success) {
    const { issues } = read.error;
    return invalid(issues.map(({ path, message }) => ({ field: path.join("."), message })));
  }
  return changeVault(at, async (tx, madeAt) => {
    const standing = await standingOf(tx, [ref]);
    if (standing(ref) === "absent") {
      return refused({ kind: "not-found", what: `${ref.kind} "${ref.slug}"` });
    }
    return done(await insertReport(tx, { ...ref, ...read.data, madeAt }));
  });
}
