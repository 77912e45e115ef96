import type { RecordKind } from "@/lib/domain/archive";
import { formatDay } from "@/lib/format/days";
import { gradeCode } from "@/lib/format/grades";
import type { CitedEvidence, CitedRecord } from "@/lib/reports/record/cited-record";

/** A piece of evidence in words; read: the day we read it, null = not yet. */
type QuotedPiece = readonly [
  grade: string,
  bearing: string,
  quote: string | null,
  source: string,
  origin: string,
  place: string,
  read: string | null,
];

/** A record with the first piece of what it rests on, as it is sent to be drawn. */
export type QuoteLine = readonly [
  kind: RecordKind,
  slug: string,
  title: string,
  isRead: boolean,
  piece: QuotedPiece | null,
];

/** A record as a line with its quote; several levers may rest on one and the same line. */
export function quoteLine({ kind, slug, title, ...record }: CitedRecord): QuoteLine {
  const [piece] = record.evidence;
  return [kind, slug, title, !record.notYetVerified, piece === undefined ? null : quoted(piece)];
}

function quoted(piece: CitedEvidence): QuotedPiece {
  const { source, locator, toldLater } = piece;
  const published = source.publishedOn === null ? "no date" : formatDay(source.publishedOn);
  const told = toldLater ? ["told later"] : [];
  const place = ["", published, ...(locator === null ? [] : [locator]), ...told].join(", ");
  return [
    ...([gradeCode(piece.grade), piece.bearing, piece.quote, source.slug] as const),
    source.publisher || source.title,
    place,
    piece.readOn === null ? null : formatDay(piece.readOn),
  ];
}
