import type { ErrorReport } from "@/lib/domain/error-report";
import { done, type Outcome } from "@/lib/domain/outcome";
import type { EditStamp } from "@/lib/domain/role";
import { decideReport } from "@/lib/store/error-reports";
import { invalidField, save, unreasoned } from "./save";

/**
 * Closes a reader's report: `settled` when we looked and did what was needed, `dismissed` when there
 * is nothing to do. The reason is required and says which it was and why.
 *
 * Refused as `invalid` without a reason, or when somebody has closed it already.
 */
export function settleReport(
  id: string,
  state: "settled" | "dismissed",
  by: EditStamp,
): Promise<Outcome<ErrorReport>> {
  return save("review", by, async (tx, stamp) => {
    const missing = unreasoned(stamp);
    if (missing !== null) return missing;
    const decided = await decideReport(tx, id, state, stamp);
    return decided === null
      ? invalidField("", "Somebody has closed this report already. Open the list again.")
      : done(decided);
  });
}
