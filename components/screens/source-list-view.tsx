import Link from "next/link";
import { sourceAddress } from "@/components/records/addresses";
import { NotYetVerified } from "@/components/records/record-link";
import { Empty } from "@/components/ui/empty";
import { Figure } from "@/components/ui/figure";
import { PageTitle } from "@/components/ui/page-title";
import { ScrollBox } from "@/components/ui/scroll-box";
import { formatDayInFull, formatDayOrUnknown } from "@/lib/format/days";
import { formatReliability } from "@/lib/format/grades";
import { spoken } from "@/lib/format/names";
import { countOf } from "@/lib/format/numbers";
import type { SourceList } from "@/lib/reports/record/source-list";

/** The library: every source that a record of the day rests on. */
export function SourceListView({ list, day }: { list: SourceList; day: string }) {
  return (
    <>
      <PageTitle finding={list.finding} dek={list.dek} />
      <Figure
        finding={`${countOf(list.records, "record")} rest on ${countOf(list.sources, "source")}`}
        caption={`${formatDayInFull(list.asOf)}. Dotted: named by somebody, not read by us yet.`}
      >
        {list.rows.length === 0 ? (
          <Empty reason="No source is on record by this day." action="Choose another day above." />
        ) : (
          <SourceTable rows={list.rows} day={day} />
        )}
      </Figure>
    </>
  );
}

function SourceTable({ rows, day }: { rows: SourceList["rows"]; day: string }) {
  return (
    <ScrollBox label="Sources">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Source</th>
            <th scope="col">Publisher</th>
            <th scope="col">Published</th>
            <th scope="col">Kind</th>
            <th scope="col">Reliability</th>
            <th scope="col">Reading</th>
            <th scope="col" className="number">
              Records
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((source) => (
            <tr key={source.slug}>
              <th scope="row" className="min-w-52">
                <Link
                  href={sourceAddress(day, source.slug)}
                  className={source.read ? "link-ink" : "link-ink unverified"}
                >
                  {source.title}
                </Link>
              </th>
              <td>{source.publisher}</td>
              <td className="day">
                {formatDayOrUnknown(source.publishedOn)}
                {source.toldLater && <span className="block text-note text-ink-3">told later</span>}
              </td>
              <td className="whitespace-nowrap text-ink-2">{spoken(source.kind)}</td>
              <td className="text-ink-2">{formatReliability(source.reliability)}</td>
              <td>{source.read ? "read" : <NotYetVerified />}</td>
              <td className="number">{source.records}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
