import { gradeCode } from "@/lib/format/grades";
import { countOf } from "@/lib/format/numbers";
import type { CitedEvidence, CitedRecord } from "@/lib/reports/record/cited-record";
import { EvidenceOrigin } from "./evidence-origin";
import { RecordLink } from "../record-link";
import { RecordLinks } from "../record-links";

/** Beyond this many the list leads on to the records instead of quoting them. */
const QUOTED = 4;

/** The sentences a number rests on, those against it too. */
export function EvidenceQuotes({ records, day }: { records: readonly CitedRecord[]; day: string }) {
  const further = records.slice(QUOTED);
  return (
    <div className="min-w-0 text-table">
      <ul className="grid">
        {records.slice(0, QUOTED).map((record) => (
          <li key={`${record.kind}/${record.slug}`} className="border-b border-rule py-1.5">
            <RecordLink record={record} day={day} />
            {record.evidence.slice(0, 1).map((piece) => (
              <QuotedEvidence key={piece.id} piece={piece} day={day} />
            ))}
          </li>
        ))}
      </ul>
      {further.length > 0 && (
        <details className="mt-1.5">
          <summary className="link py-3 md:py-0">{countOf(further.length, "more record")}</summary>
          <RecordLinks records={further} day={day} />
        </details>
      )}
    </div>
  );
}

function QuotedEvidence({ piece, day }: { piece: CitedEvidence; day: string }) {
  return (
    <div className="mt-0.5">
      {piece.quote && (
        <blockquote className="font-serif text-[15px]/[21px]">“{piece.quote}”</blockquote>
      )}
      <p className="text-note text-ink-3">
        <span className="font-semibold text-ink-2">{gradeCode(piece.grade)}</span> · {piece.bearing}{" "}
        · <EvidenceOrigin piece={piece} day={day} />
      </p>
    </div>
  );
}
