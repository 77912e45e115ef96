import { cacheLife, cacheTag } from "next/cache";
import type { Moment } from "@/lib/domain/moment";
import type { OutcomeRecord } from "@/lib/domain/outcome-record";
import type { Statement } from "@/lib/domain/statement";
import { countOf } from "@/lib/format/numbers";
import { ARTICLE } from "../forecast/foresight";
import { ARCHIVE_TAG, openDay, type DayArchive } from "../day-archive";
import type { CitedRecord } from "./cited-record";
import type { ReportFrame } from "../report-frame";
import { isOpen } from "../market/resting-on";

export type SourceSheet = ReportFrame & {
  slug: string;
  title: string;
  publisher: string;
  author: string | null;
  publishedOn: string | null;
  publishedEstimated: boolean;
  url: string | null;
  kind: string;
  reliability: string;
  readOn: string | null;
  note: string | null;
  finding: string;
  /** The article whose promises and forecasts have a page of their own. */
  founding: boolean;
  /** Numbered statements, in order; empty for a source that is not annotated. */
  statements: readonly {
    number: number;
    paragraph: number;
    section: string;
    kind: string;
    speaker: string;
    says: string;
    quote: string | null;
    contested: boolean;
    record: CitedRecord;
    became: readonly CitedRecord[];
    /** What became of it, public on the day asked about. */
    outcomes: readonly {
      verdict: string;
      settledOn: string;
      summary: string;
      record: CitedRecord;
    }[];
  }[];
  /** Every record that rests on it, by kind, then slug. */
  resting: readonly CitedRecord[];
};

/**
 * One source: its numbered statements with what each became, and every record that rests on it.
 * Null when there is no such source, or nothing of it was public on the day.
 */
export async function sourceSheet(slug: string, moment: Moment): Promise<SourceSheet | null> {
  "use cache";
  cacheTag(ARCHIVE_TAG);
  cacheLife("hours");
  return sourceSheetOf(await openDay(moment), slug);
}

/** The same, from an archive at hand. Pure. */
export function sourceSheetOf(day: DayArchive, slug: string): SourceSheet | null {
  const source = day.citations.find("source", slug);
  if (source === null || !isOpen(source, day)) return null;
  const records = day.citations
    .everything()
    .filter(({ evidence }) => evidence.some((piece) => piece.source.slug === slug));
  const statements = statementsOf(day, slug);
  return {
    ...day.frame,
    slug,
    title: source.title,
    publisher: source.publisher,
    author: source.author,
    publishedOn: source.publishedOn,
    publishedEstimated: source.publishedEstimated,
    url: source.url,
    kind: source.kind,
    reliability: source.reliability,
    readOn: source.readOn,
    note: source.note,
    finding: findingOf(statements, records.length),
    founding: slug === ARTICLE,
    statements,
    resting: records.filter(({ kind }) => kind !== "statement"),
  };
}

function findingOf(statements: SourceSheet["statements"], records: number): string {
  if (statements.length === 0)
    return `${countOf(records, "record rests", "records rest")} on this source`;
  const settled = statements.filter(({ outcomes }) => outcomes.length > 0).length;
  return settled === 0
    ? `${statements.length} statements, and by this day nobody knows what becomes of them`
    : `${statements.length} statements; by this day ${settled} of them have an outcome`;
}

function statementsOf({ archive, citations }: DayArchive, slug: string): SourceSheet["statements"] {
  return archive.statement
    .filter(({ source }) => source === slug)
    .toSorted((a, b) => a.number - b.number)
    .map((statement) => ({
      number: statement.number,
      paragraph: statement.paragraph,
      section: statement.section,
      kind: statement.kind,
      speaker: statement.speaker,
      says: statement.says,
      quote: statement.evidence[0]?.quote ?? null,
      contested: statement.contested,
      record: citations.cite("statement", statement),
      became: citations.citeAll(statement.became),
      outcomes: archive.outcome
        .filter((outcome) => settles(outcome, statement))
        .map((outcome) => ({
          verdict: outcome.verdict,
          settledOn: outcome.settledOn,
          summary: outcome.summary,
          record: citations.cite("outcome", outcome),
        })),
    }));
}

/** Whether an outcome is of the statement itself or of a record it became. */
function settles({ ofKind, of }: OutcomeRecord, { slug, became }: Statement): boolean {
  return ofKind === "statement"
    ? of === slug
    : became.some((link) => link.kind === ofKind && link.slug === of);
}
