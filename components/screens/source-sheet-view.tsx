import { Link } from "@/components/ui/link";
import { sourcesAddress } from "@/components/records/addresses";
import { ArchivistNote } from "@/components/records/evidence/archivist-note";
import { AnnotatedStatements } from "@/components/records/evidence/annotated-statements";
import { ForesightLink } from "@/components/records/foresight-link";
import { NotYetVerified } from "@/components/records/record-link";
import { RecordTable } from "@/components/records/record-table";
import { Facts } from "@/components/ui/facts";
import { Figure } from "@/components/ui/figure";
import { PageTitle } from "@/components/ui/page-title";
import { formatDayInFull } from "@/lib/format/days";
import { formatReliability } from "@/lib/format/grades";
import { spoken } from "@/lib/format/names";
import { countOf } from "@/lib/format/numbers";
import type { SourceSheet } from "@/lib/reports/record/source-sheet";

/** One source: what it is, what it says statement by statement, and all that rests on it. */
export function SourceSheetView({ sheet, day }: { sheet: SourceSheet; day: string }) {
  const { statements, resting } = sheet;
  return (
    <>
      <PageTitle
        finding={`“${sheet.title}”: ${sheet.finding}`}
        trail={
          <span className="flex flex-wrap gap-x-6">
            <Link href={sourcesAddress(day)} className="link">
              Sources
            </Link>
            {sheet.founding && <ForesightLink day={day} />}
          </span>
        }
      >
        <Facts facts={factsOf(sheet)} />
        <ArchivistNote note={sheet.note} />
      </PageTitle>
      {statements.length > 0 && (
        <Figure
          finding={`${countOf(statements.length, "statement")}, and what became of each`}
          caption={`${formatDayInFull(sheet.asOf)}. Outcomes appear from the day they became public.`}
        >
          <AnnotatedStatements statements={statements} day={day} />
        </Figure>
      )}
      <Figure finding={`${countOf(resting.length, "record rests", "records rest")} on it`}>
        <RecordTable records={resting} day={day} label="Records resting on this source" />
      </Figure>
    </>
  );
}

function factsOf(sheet: SourceSheet) {
  const published = sheet.publishedOn === null ? "not known" : formatDayInFull(sheet.publishedOn);
  return [
    { label: "Publisher", value: sheet.publisher },
    { label: "Author", value: sheet.author ?? "not known" },
    { label: "Published", value: sheet.publishedEstimated ? `${published}, estimated` : published },
    { label: "Kind", value: spoken(sheet.kind) },
    { label: "Reliability", value: formatReliability(sheet.reliability) },
    { label: "Read", value: sheet.readOn ? formatDayInFull(sheet.readOn) : <NotYetVerified /> },
    {
      label: "Address",
      value: sheet.url ? (
        <a href={sheet.url} className="link" rel="noreferrer">
          {new URL(sheet.url).hostname}
        </a>
      ) : (
        "none certain"
      ),
    },
  ];
}
