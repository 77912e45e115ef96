import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import { recordAddress } from "@/components/records/addresses";
import { kindName, sentenceStart } from "@/lib/format/names";
import type { ReviewItem } from "@/lib/reports/desk/review/review-item";
import { CheckLine } from "./check-line";
import { ProposalLine } from "./proposal-line";
import { ReadingLine } from "./reading-line";
import { ReportLine } from "./report-line";
import type { ReviewActions } from "./review-actions";

/** One thing that waits, with what can be done about it. */
export function ReviewRow({ item, actions }: { item: ReviewItem; actions: ReviewActions | null }) {
  return (
    <li
      tabIndex={item.is === "evidence" ? 0 : undefined}
      aria-label={item.title}
      className="grid gap-2 border-t border-rule py-3 focus-visible:bg-sunk"
    >
      <p>
        <span className="text-note text-ink-3">{sentenceStart(kindName(item.kind))} · </span>
        <Link href={recordAddress("today", item)} prefetch={false} className="link-ink">
          <span className="font-semibold">{item.title}</span>
        </Link>
      </p>
      {bodyOf(item, actions)}
    </li>
  );
}

function bodyOf(item: ReviewItem, actions: ReviewActions | null): ReactNode {
  const act = (name: keyof ReviewActions) => actions?.[name] ?? null;
  switch (item.is) {
    case "evidence":
      return <CheckLine item={item} action={act("check")} />;
    case "proposal":
      return <ProposalLine item={item} actions={actions} />;
    case "report":
      return <ReportLine item={item} action={act("settle")} />;
    case "reading":
      return <ReadingLine item={item} action={act("prefer")} />;
    case "record":
      return (
        <p className="text-table text-ink-2">
          {item.why}{" "}
          <a href={`/admin/records/${item.kind}/${item.slug}`} className="link">
            Edit it
          </a>
        </p>
      );
  }
}
