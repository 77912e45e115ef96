import { Link } from "@/components/ui/link";
import { productAddress } from "@/components/records/addresses";
import { NotYetVerified, RecordLink } from "@/components/records/record-link";
import { VendorName } from "@/components/records/vendor/vendor-name";
import { Empty } from "@/components/ui/empty";
import { ScrollBox } from "@/components/ui/scroll-box";
import { formatDay, formatDuePeriod, formatLatenessSoFar } from "@/lib/format/days";
import { segmentName, sentenceStart, spoken } from "@/lib/format/names";
import { formatLevel } from "@/lib/format/numbers";
import type { PromiseRow } from "@/lib/reports/promise/promise-row";

type Props = { rows: readonly PromiseRow[]; day: string; none?: string };

const NONE = "No promise fits. Choose other words, or all vendors and all standings.";

/** Promises with all that is on record of them: who, what, due when, and what became of it. */
export function PromiseRegisterTable({ rows, day, none = NONE }: Props) {
  if (rows.length === 0) return <Empty reason={none} />;
  return (
    <ScrollBox label="Promises">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Standing</th>
            <th scope="col">What was promised</th>
            <th scope="col">By</th>
            <th scope="col">Due</th>
            <th scope="col">What became of it</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.record.slug}>
              <td className="min-w-20">
                <Standing row={row} />
              </td>
              <td className="min-w-60">
                <Promised row={row} day={day} />
              </td>
              <td className="min-w-36">
                <Maker row={row} day={day} />
              </td>
              <td className="min-w-36">
                <Due row={row} />
              </td>
              <td className="min-w-52">
                <Outcome row={row} day={day} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function Standing({ row: { standing, daysLate, atLeast } }: { row: PromiseRow }) {
  return (
    <>
      <span className={standing === "overdue" ? "font-semibold text-danger" : "font-semibold"}>
        {sentenceStart(standing)}
      </span>
      {daysLate !== null && (
        <span className="block text-note text-ink-2">{formatLatenessSoFar(daysLate, atLeast)}</span>
      )}
    </>
  );
}

function Promised({ row, day }: { row: PromiseRow; day: string }) {
  return (
    <>
      <RecordLink record={row.record} day={day}>
        {row.promised}
      </RecordLink>{" "}
      {row.record.notYetVerified && <NotYetVerified />}
      {row.quote !== null && <q className="block font-serif text-table text-ink-2">{row.quote}</q>}
      {row.aims.map(({ lever, segment, targetLevel }) => (
        <span key={`${lever}-${segment}`} className="block text-note text-ink-3">
          would raise {lever} in {segmentName(segment).toLowerCase()} to {formatLevel(targetLevel)}
        </span>
      ))}
    </>
  );
}

function Maker({
  row: { vendor, product, speaker, madeOn },
  day,
}: {
  row: PromiseRow;
  day: string;
}) {
  return (
    <>
      <VendorName vendor={vendor} day={day} />
      {product && (
        <span className="block">
          <Link href={productAddress(day, product.slug)} className="hover:underline">
            {product.name}
          </Link>
        </span>
      )}
      <span className="block text-note text-ink-3">
        {speaker}, {formatDay(madeOn)}
      </span>
    </>
  );
}

function Due({ row: { dueFrom, dueUntil, dueAssumed, dueReason } }: { row: PromiseRow }) {
  return (
    <>
      {formatDuePeriod({ from: dueFrom, until: dueUntil })}
      {dueAssumed && <span className="block text-note text-ink-3">assumed: {dueReason}</span>}
    </>
  );
}

function Outcome({ row, day }: { row: PromiseRow; day: string }) {
  const { outcome, settledOn, wordedAs, dueUntil } = row;
  if (outcome === null || settledOn === null) {
    return <span className="text-ink-3">no record says, by this day</span>;
  }
  return (
    <>
      {formatDay(settledOn)}: <RecordLink record={outcome} day={day} />
      {wordedAs !== null && (
        <span className="block text-note text-ink-3">
          its record says “{spoken(wordedAs)}”
          {dueUntil === null
            ? ", but no due day is on record by which to tell"
            : "; the standing here follows from the due day alone"}
        </span>
      )}
    </>
  );
}
