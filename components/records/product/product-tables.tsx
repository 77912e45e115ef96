import { Empty } from "@/components/ui/empty";
import { ScrollBox } from "@/components/ui/scroll-box";
import { formatDay, formatDayOrUnknown } from "@/lib/format/days";
import type { ReleaseLine } from "@/lib/reports/product/lifecycle";
import type { PriceReading } from "@/lib/reports/product/price-readings";
import { ReadingTag, RecordLink } from "../record-link";

/** Releases, newest first, with the end of their support where it is known. */
export function ReleaseTable({ releases, day }: { releases: readonly ReleaseLine[]; day: string }) {
  if (releases.length === 0) return <Empty reason="No release is on record by this day." />;
  return (
    <ScrollBox label="Releases">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Version</th>
            <th scope="col">Day</th>
            <th scope="col">Stage</th>
            <th scope="col">What is new</th>
            <th scope="col">Active support to</th>
            <th scope="col">All support to</th>
            <th scope="col">Evidence</th>
          </tr>
        </thead>
        <tbody>
          {releases.map((release) => (
            <tr key={release.record.slug}>
              <th scope="row">
                <RecordLink record={release.record} day={day}>
                  {release.version}
                </RecordLink>
              </th>
              <td className="day">{formatDayOrUnknown(release.releasedOn)}</td>
              <td>{release.stage}</td>
              <td className="min-w-52 text-ink-2">{release.highlights ?? "not known"}</td>
              <td className="day">{formatDayOrUnknown(release.activeSupportEndsOn)}</td>
              <td className="day">{formatDayOrUnknown(release.supportEndsOn)}</td>
              <td className="whitespace-nowrap">
                <ReadingTag record={release.record} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** Prices in words, since when, and which of several readings is preferred. */
export function PriceTable({ prices, day }: { prices: readonly PriceReading[]; day: string }) {
  if (prices.length === 0) {
    return <Empty reason="No price is on record by this day." action="Choose another day above." />;
  }
  return (
    <ul className="text-table">
      {prices.map((price) => (
        <li key={price.record.slug} className="border-b border-rule py-1.5">
          <RecordLink record={price.record} day={day}>
            {price.words}
          </RecordLink>
          <span className="block text-note text-ink-3">
            from {formatDay(price.from)}
            {price.until && ` to ${formatDay(price.until)}`}
            {!price.preferred && ", another reading is preferred"}
            {price.reason && `: ${price.reason}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
