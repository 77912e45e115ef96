import { countOf } from "@/lib/format/numbers";
import type { CitedRecord } from "@/lib/reports/record/cited-record";
import { NotYetVerified } from "../record-link";
import { EvidenceTrigger } from "./evidence-trigger";

/** How many sources a record has, or that none was read yet; opens them. */
export function EvidenceTag({ record, day }: { record: CitedRecord; day: string }) {
  const { kind, slug, title, notYetVerified, evidence } = record;
  const words = notYetVerified ? "not yet verified" : countOf(evidence.length, "source");
  return (
    <EvidenceTrigger {...{ kind, slug, day }} label={`Evidence of ${title}: ${words}`}>
      {notYetVerified ? <NotYetVerified /> : <span className="text-ink-2">{words}</span>}
    </EvidenceTrigger>
  );
}
