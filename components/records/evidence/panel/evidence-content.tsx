"use client";

import { formatDayInFull } from "@/lib/format/days";
import { kindName, sentenceStart } from "@/lib/format/names";
import { countOf } from "@/lib/format/numbers";
import type { RecordEvidence } from "@/lib/reports/record/record-evidence";
import { NotYetVerified, RecordLink } from "../../record-link";
import { ArchivistNote } from "../archivist-note";
import { EvidenceBlock } from "../evidence-block";

type Props = { evidence: RecordEvidence; day: string };

/** Each piece of evidence of a record, then what disagrees with it. */
export function EvidenceContent({ evidence, day }: Props) {
  const { record, publicReason } = evidence;
  return (
    <div>
      <p role="status" className="py-2 text-note text-ink-2">
        {sentenceStart(kindName(record.kind))}, public from {formatDayInFull(record.publicFrom)}
        {publicReason && `: ${publicReason}`}, resting on{" "}
        {countOf(record.evidence.length, "piece", "pieces")} of evidence{" "}
        {record.notYetVerified && <NotYetVerified />}
      </p>
      {record.evidence.length === 0 && (
        <p className="font-serif text-base text-ink-2">
          A source is itself the document; nothing else has to speak for it.
        </p>
      )}
      {record.evidence.map((piece) => (
        <EvidenceBlock key={piece.id} piece={piece} day={day} />
      ))}
      <Readings evidence={evidence} day={day} />
    </div>
  );
}

/** All readings of the question, this one first; which of them counts stands beside each. */
function Readings({ evidence, day }: Props) {
  const { record, conflicts, preferred, preferredReason } = evidence;
  if (conflicts.length === 0) return null;
  const all = [{ record, preferred, reason: preferredReason }, ...conflicts];
  return (
    <section className="mt-2 border-t border-ink pt-2">
      <h3 className="text-base font-semibold">
        {preferred ? "Other readings disagree" : "Another reading is preferred"}
      </h3>
      <ul className="text-table">
        {all.map((reading) => (
          <li key={reading.record.slug} className="border-b border-rule py-1.5">
            <RecordLink record={reading.record} day={day} />
            <span className="block text-note text-ink-2">
              {reading.preferred ? <strong>preferred</strong> : "not preferred"}
              {reading.record === record && ", the one shown here"}
            </span>
            <ArchivistNote note={reading.reason} />
          </li>
        ))}
      </ul>
    </section>
  );
}
