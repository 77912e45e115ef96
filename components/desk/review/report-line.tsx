import type { FormAction } from "@/components/forms/form-state";
import { formatInstant } from "@/lib/format/instants";
import type { ReportItem } from "@/lib/reports/desk/review/review-item";
import { DecisionForm } from "./decision-form";

/** What a reader told us, as it was typed. */
export function ReportLine({ item, action }: { item: ReportItem; action: FormAction | null }) {
  const { wrong, whereToRead, email, madeAt, id, kind, slug } = item;
  return (
    <>
      <p className="max-w-[72ch] wrap-anywhere whitespace-pre-line">{wrong}</p>
      <p className="text-table wrap-anywhere text-ink-2">
        {whereToRead === null ? "No source named" : `To be read: ${whereToRead}`} ·{" "}
        {formatInstant(madeAt)}
        {email && ` · ${email}`} ·{" "}
        <a href={`/admin/records/${kind}/${slug}`} className="link">
          Edit the record
        </a>
      </p>
      {action && (
        <DecisionForm
          id={id}
          label="Done"
          action={action}
          reasoned
          other={{ label: "Nothing to do", state: "dismissed" }}
        />
      )}
    </>
  );
}
