import { Link } from "@/components/ui/link";
import {
  productAddress,
  recordAddress,
  recordKindAddress,
  sourceAddress,
  vendorAddress,
} from "@/components/records/addresses";
import { ArchivistNote } from "@/components/records/evidence/archivist-note";
import { EvidenceBlock } from "@/components/records/evidence/evidence-block";
import { RecordHistory } from "@/components/records/history/record-history";
import { GuestAnswers } from "@/components/records/guest-answers";
import { NotYetVerified, RecordLink } from "@/components/records/record-link";
import { WhatIfLinks } from "@/components/scenario/what-if-links";
import { TakeAway } from "@/components/take/take-away";
import { WhatBecameFigure } from "@/components/records/what-became";
import { Empty } from "@/components/ui/empty";
import { Facts } from "@/components/ui/facts";
import { Figure } from "@/components/ui/figure";
import { PageTitle } from "@/components/ui/page-title";
import { formatDay, formatDayInFull } from "@/lib/format/days";
import { kindName, sentenceStart } from "@/lib/format/names";
import { countOf } from "@/lib/format/numbers";
import type { RecordSheet } from "@/lib/reports/record/record-sheet";

/** One record with everything that speaks for it and against it. */
export function RecordSheetView({ sheet, day }: { sheet: RecordSheet; day: string }) {
  const { record, conflicts } = sheet;
  return (
    <>
      <PageTitle
        finding={record.title}
        trail={
          <>
            <Link href={recordKindAddress(day, record.kind)} prefetch={false} className="link">
              {sentenceStart(kindName(record.kind))}
            </Link>
            , {record.slug} {record.notYetVerified && <NotYetVerified />} ·{" "}
            <Link
              href={`/admin/records/${record.kind}/${record.slug}`}
              prefetch={false}
              className="no-print link"
            >
              Correct this record
            </Link>
          </>
        }
      />
      <div className="grid gap-8 lg:grid-cols-12">
        <Figure
          className="lg:col-span-7"
          finding={`It rests on ${countOf(record.evidence.length, "piece", "pieces")} of evidence`}
          unit={`Public from ${formatDayInFull(record.publicFrom)}${sheet.publicReason ? `: ${sheet.publicReason}` : ""}`}
          take={<TakeAway frame={sheet} cited={record.title} />}
        >
          {record.evidence.length === 0 && (
            <Empty reason="A source is itself the document; nothing else has to speak for it." />
          )}
          {record.evidence.map((piece) => (
            <EvidenceBlock key={piece.id} piece={piece} day={day} />
          ))}
        </Figure>
        <div className="grid min-w-0 content-start gap-8 lg:col-span-5">
          <Figure finding="What the record says">
            <Facts facts={sheet.fields.map((field) => fieldFact(field, day))} />
            <ArchivistNote note={sheet.note} />
            <WhatIfLinks suppositions={sheet.whatIf} day={day} />
          </Figure>
          {sheet.became !== null && <WhatBecameFigure became={sheet.became} day={day} />}
          {sheet.guestAnswers !== null && <GuestAnswers answers={sheet.guestAnswers} day={day} />}
          {conflicts.length > 0 && (
            <Figure
              finding={sheet.preferred ? "Other readings disagree" : "Another reading is preferred"}
            >
              <ul className="text-table">
                {conflicts.map((other) => (
                  <li key={other.record.slug} className="border-b border-rule py-1.5">
                    <RecordLink record={other.record} day={day} />
                    <span className="block text-note text-ink-3">
                      {other.preferred ? "preferred" : "not preferred"}
                    </span>
                    <ArchivistNote note={other.reason} />
                  </li>
                ))}
              </ul>
              <ArchivistNote note={sheet.preferredReason} />
            </Figure>
          )}
        </div>
      </div>
      <RecordHistory sheet={sheet} day={day} />
    </>
  );
}

function fieldFact({ label, value, link }: RecordSheet["fields"][number], day: string) {
  const slug = link?.path.split("/").at(-1) ?? "";
  switch (link?.kind) {
    case "vendor":
      return { label, value: <FieldLink href={vendorAddress(day, slug)} value={value} /> };
    case "product":
      return { label, value: <FieldLink href={productAddress(day, slug)} value={value} /> };
    case "source":
      return { label, value: <FieldLink href={sourceAddress(day, slug)} value={value} /> };
    case "record": {
      const href = recordAddress(day, { kind: "guest-system", slug });
      return { label, value: <FieldLink href={href} value={value} /> };
    }
    case undefined:
      return { label, value: formatDay(value) };
  }
}

type FieldAddress =
  | ReturnType<typeof vendorAddress>
  | ReturnType<typeof productAddress>
  | ReturnType<typeof recordAddress>
  | ReturnType<typeof sourceAddress>;

function FieldLink({ href, value }: { href: FieldAddress; value: string }) {
  return (
    <Link href={href} className="link">
      {value}
    </Link>
  );
}
