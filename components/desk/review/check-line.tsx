import type { FormAction } from "@/components/forms/form-state";
import { formatDayInFull } from "@/lib/format/days";
import { gradeCode } from "@/lib/format/grades";
import type { EvidenceItem } from "@/lib/reports/desk/review/review-item";
import { CheckForm } from "./check-form";

/** What the source is said to show, where it is, and the three answers to reading it. */
export function CheckLine({ item, action }: { item: EvidenceItem; action: FormAction | null }) {
  const { piece, why } = item;
  const { source } = piece;
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-2">
      <div className="grid min-w-0 basis-120 grow gap-1">
        <p className="max-w-[72ch]">
          {piece.shows}
          {piece.quote && <q className="font-serif"> {piece.quote}</q>}
        </p>
        <p className="text-table wrap-anywhere text-ink-2">
          {source.url === null ? (
            <>{source.title}, no address on record</>
          ) : (
            <a href={source.url} target="_blank" rel="noreferrer" className="link">
              {source.title}
            </a>
          )}
          {source.publisher && `, ${source.publisher}`}
          {source.publishedOn && `, ${formatDayInFull(source.publishedOn)}`}
          {piece.locator && `, ${piece.locator}`} · {gradeCode(piece.grade)}
        </p>
        <p className="text-note text-ink-3">{why}</p>
      </div>
      {action && <CheckForm item={item} action={action} />}
    </div>
  );
}
