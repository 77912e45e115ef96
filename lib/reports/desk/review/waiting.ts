import type { RecordRef } from "@/lib/domain/archive";
import type { ErrorReport } from "@/lib/domain/error-report";
import { fieldDiff } from "@/lib/domain/field-diff";
import { isPlainObject } from "@/lib/domain/plain-object";
import type { Proposal } from "@/lib/domain/proposal";
import { findRecord } from "@/lib/store/archive";
import type { Citations } from "../../record/citations";
import { toldChanges } from "../../record/record-history";
import type { ProposalItem, ReportItem } from "./review-item";

/** What a record says, or its name where it does not count. */
export function titleOf(citations: Citations, ref: RecordRef): string {
  return citations.citeRef(ref)?.title ?? ref.slug;
}

/** A proposal beside the record as it stands now. */
export async function proposalItem(made: Proposal, citations: Citations): Promise<ProposalItem> {
  const { id, kind, slug, act, reason, madeBy, madeAt } = made;
  const now = await findRecord(kind, slug);
  const proposed: unknown = made.input === null ? null : JSON.parse(made.input);
  const before = act === "add" || act === "supersede" ? {} : (now?.record ?? {});
  const changes =
    proposed === null ? [] : toldChanges(fieldDiff(before, whole(proposed, slug)), citations.names);
  return {
    ...{ is: "proposal", key: id, id, kind, slug, act, reason, madeBy, madeAt, changes },
    title: titleOf(citations, { kind, slug }),
    moved: made.baseVersion !== null && now?.version !== made.baseVersion,
  };
}

/** A form need not say the name again. */
const whole = (proposed: unknown, slug: string): unknown =>
  isPlainObject(proposed) ? { slug, ...proposed } : proposed;

export function reportItem(made: ErrorReport, citations: Citations): ReportItem {
  const { id, kind, slug, wrong, whereToRead, email, madeAt } = made;
  return {
    ...{ is: "report", key: id, id, kind, slug, wrong, whereToRead, email, madeAt },
    title: titleOf(citations, { kind, slug }),
  };
}
