import { Link } from "@/components/ui/link";
import { recordAddress } from "@/components/records/addresses";
import { causeNames } from "@/lib/format/cause-names";
import { formatMove, formatPlaces } from "@/lib/format/moves";
import { countOf } from "@/lib/format/numbers";
import type { MovePart, MoveReading, MoveReason } from "@/lib/reports/change/move-row";

/** So many questions of a part, readings of a question and records of a reading are shown. */
const REASONS = 4;
const READINGS = 2;
const RECORDS = 2;

/** The first words of the addresses of both days. */
export type Days = { day: string; since: string };

type Props = { parts: readonly MovePart[]; days: Days };

/** Each part that made a move, with the readings and records that made it, largest first. */
export function MoveReasons({ parts, days }: Props) {
  const made = parts.filter(
    ({ reasons, places, points }) => reasons.length > 0 || places !== 0 || isSeen(points),
  );
  if (made.length === 0) return <p className="py-1 text-ink-3">No part of it can be seen.</p>;
  return (
    <dl className="sticky left-0 grid max-w-[calc(100vw-32px)] gap-x-8 gap-y-3 py-2 md:grid-cols-2 xl:grid-cols-3">
      {made.map((part) => (
        <div key={part.cause}>
          <dt className="font-semibold">
            {causeNames[part.cause]} {formatMove(part.points)}
            {part.places !== 0 && `, places ${formatPlaces(part.places)}`}
          </dt>
          {part.reasons.slice(0, REASONS).map((reason) => (
            <dd key={reason.label} className="mt-1">
              <Reason reason={reason} days={days} />
            </dd>
          ))}
          <Rest part={part} />
        </div>
      ))}
    </dl>
  );
}

const isSeen = (points: number) => formatMove(points) !== formatMove(0);

function Reason({ reason: { label, points, readings }, days }: { reason: MoveReason; days: Days }) {
  const told = readings.filter(({ records }) => records.length > 0).slice(0, READINGS);
  return (
    <>
      <span>
        {label} <span className="whitespace-nowrap">{formatMove(points)}</span>
      </span>
      <ul className="ml-3 text-note text-ink-2">
        {told.map((reading) => (
          <li key={`${reading.label} ${reading.records[0]?.slug ?? ""}`}>
            <Reading reading={reading} alone={told.length === 1} days={days} />
          </li>
        ))}
      </ul>
    </>
  );
}

type ReadingProps = { reading: MoveReading; alone: boolean; days: Days };

function Reading({ reading: { label, points, records, more }, alone, days }: ReadingProps) {
  const hidden = more + Math.max(0, records.length - RECORDS);
  return (
    <>
      {alone ? label : `${label} ${formatMove(points)}`}:{" "}
      {records.slice(0, RECORDS).map((record, at) => (
        <span key={`${record.kind}/${record.slug}`}>
          {at > 0 && "; "}
          <Link
            href={recordAddress(record.gone ? days.since : days.day, record)}
            prefetch={false}
            className={record.notYetVerified ? "link-ink unverified" : "link-ink"}
          >
            {record.title}
          </Link>
          {record.gone && " (no longer on record)"}
        </span>
      ))}
      {hidden > 0 && ` and ${countOf(hidden, "more record")}`}
    </>
  );
}

/** What is not shown, so that the part still adds up. */
function Rest({ part: { reasons, smaller } }: { part: MovePart }) {
  const hidden = reasons.slice(REASONS);
  const count = hidden.length + smaller.count;
  if (count === 0) return null;
  const points = hidden.reduce((sum, reason) => sum + reason.points, smaller.points);
  return (
    <dd className="mt-1 text-ink-3">
      {countOf(count, "smaller one")}: {formatMove(points)}
    </dd>
  );
}
