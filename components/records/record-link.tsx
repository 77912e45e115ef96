import type { ReactNode } from "react";
import type { CitedRecord } from "@/lib/reports/record/cited-record";
import { EvidenceTrigger } from "./evidence/evidence-trigger";

type Props = { record: CitedRecord; day: string; children?: ReactNode };

/**
 * A record by what it says; opens its evidence. A dotted line under it: none of its sources has
 * been read yet.
 */
export function RecordLink({ record, day, children }: Props) {
  const { kind, slug } = record;
  return (
    <EvidenceTrigger
      {...{ kind, slug, day }}
      className={record.notYetVerified ? "link-ink unverified" : "link-ink"}
    >
      {children ?? record.title}
    </EvidenceTrigger>
  );
}

/** Whether somebody has read a source of it, in words. */
export function ReadingTag({ record }: { record: CitedRecord }) {
  return record.notYetVerified ? <NotYetVerified /> : <span className="text-ink-3">read</span>;
}

export function NotYetVerified() {
  return (
    <span className="text-ink-2 text-note border-b-[1.5px] border-dotted border-ink-2 whitespace-nowrap">
      not yet verified
    </span>
  );
}
