import type { RecordKind, Stored } from "@/lib/domain/archive";
import type { SentEdit } from "@/lib/domain/form/sent-edit";
import { done, refused, type Outcome } from "@/lib/domain/outcome";
import { may, type EditStamp } from "@/lib/domain/role";
import { rehearseChange } from "@/lib/store/change-vault";
import { adding } from "./add-record";
import { correcting } from "./correct-record";
import { retiring } from "./retire-record";
import { invalidField, stamped, type Saving } from "./save";
import { followedKinds, superseding } from "./supersede-record";

type Left = readonly Stored<RecordKind>[];

/** Stands in the log of a rehearsal, which is thrown away. */
const REASON = "To see what it would do.";

/**
 * The records as an edit would leave them, refused for whatever the edit itself would be refused
 * for; a reason need not be given yet. Nothing on record changes.
 */
export async function rehearseEdit(edit: SentEdit, by: EditStamp): Promise<Outcome<Left>> {
  if (!may(by.editor.role, "propose")) return refused({ kind: "forbidden", act: "propose" });
  return rehearseChange(by.at, stamped({ ...by, reason: REASON }, leaving(edit)));
}

function leaving({ act, kind, slug, baseVersion, input }: SentEdit): Saving<Left> {
  if (act === "add") return alone(adding(kind, input));
  if (baseVersion === null) {
    return () => Promise.resolve(invalidField("", "Name the version it was made from. Open the record again.")); // prettier-ignore
  }
  const seen = { kind, slug, version: baseVersion };
  if (act === "correct") return alone(correcting(seen, input));
  if (act === "retire") return alone(retiring(seen));
  const followed = followedKinds.find((one) => one === kind);
  if (followed === undefined) return () => Promise.resolve(unfollowed(kind));
  return async (tx, stamp) => {
    const outcome = await superseding({ ...seen, kind: followed }, input)(tx, stamp);
    return outcome.ok ? done([outcome.value.closed, outcome.value.added]) : outcome;
  };
}

const alone =
  (saving: Saving<Stored<RecordKind>>): Saving<Left> =>
  async (tx, stamp) => {
    const outcome = await saving(tx, stamp);
    return outcome.ok ? done([outcome.value]) : outcome;
  };

/** A kind whose records are not followed by one another. */
export const unfollowed = (kind: RecordKind): Outcome<never> =>
  invalidField("", `A ${kind} is not followed by another. Add a new one, or correct this one.`);
