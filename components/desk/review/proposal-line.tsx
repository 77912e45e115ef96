import { ChangeList } from "@/components/records/history/change-list";
import { formatInstant } from "@/lib/format/instants";
import type { ProposalItem } from "@/lib/reports/desk/review/review-item";
import { DecisionForm } from "./decision-form";
import type { ReviewActions } from "./review-actions";

const WOULD: Readonly<Record<ProposalItem["act"], string>> = {
  add: "Add this record",
  correct: "Correct it: we were wrong",
  supersede: "Close it and add the one that follows: the world changed",
  retire: "Retire it: it would no longer count",
};

/** What a contributor proposes, field by field, and the two answers to it. */
export function ProposalLine(props: { item: ProposalItem; actions: ReviewActions | null }) {
  const { act, changes, reason, madeBy, madeAt, moved, id } = props.item;
  return (
    <>
      <p className="text-table">
        <span className="font-semibold">{WOULD[act]}.</span>{" "}
        <span className="text-ink-2">
          {madeBy}, {formatInstant(madeAt)}: {reason}
        </span>
      </p>
      {moved && (
        <p className="text-table font-semibold">
          The record was saved since this was proposed, so it cannot be accepted as it is: make the
          edit yourself, or reject it and say why.
        </p>
      )}
      {changes.length > 0 && <ChangeList changes={changes} />}
      {props.actions && (
        <div className="flex flex-wrap items-end gap-4">
          {!moved && <DecisionForm id={id} label="Accept" action={props.actions.accept} />}
          <DecisionForm id={id} label="Reject" action={props.actions.reject} reasoned />
        </div>
      )}
    </>
  );
}
