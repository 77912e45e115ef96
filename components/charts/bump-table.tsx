import Link from "next/link";
import { vendorAddress } from "@/components/records/addresses";
import { ScrollBox } from "@/components/ui/scroll-box";
import { countOf } from "@/lib/format/numbers";
import type { RankChange, RankHistory } from "@/lib/reports/rank-history";

/** Every change of rank and what made it, newest first; each leads to the vendor on that day. */
export function BumpTable({ ranks, day }: { ranks: RankHistory; day: string }) {
  const { changes, days } = ranks;
  const market = changes.filter((change) => change.market).length;
  return (
    <>
      <p className="mb-2 max-w-[590px] text-table text-ink-2">
        {countOf(changes.length, "change")} of rank in {countOf(days.length, "quarter")}; {market}{" "}
        of them may be read as moves of the market.
      </p>
      <ScrollBox label="Changes of rank as a table">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Quarter</th>
              <th scope="col">Vendor</th>
              <th scope="col" className="number">
                From
              </th>
              <th scope="col" className="number">
                To
              </th>
              <th scope="col">Because</th>
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => (
              <ChangeRow
                key={`${change.day} ${change.vendor.slug}`}
                change={change}
                day={change.day === days.at(-1) ? day : change.day}
              />
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  );
}

function ChangeRow({ change, day }: { change: RankChange; day: string }) {
  return (
    <tr>
      <th scope="row" className="whitespace-nowrap">
        {change.name}
      </th>
      <td>
        <Link href={vendorAddress(day, change.vendor.slug)} prefetch={false} className="link-ink">
          {change.vendor.name}
        </Link>
      </td>
      <td className="number">{change.from ?? "–"}</td>
      <td className="number">{change.to ?? "–"}</td>
      <td className="min-w-60 text-ink-2">
        {change.market ? "Market: " : "Evidence: "}
        {change.because}
      </td>
    </tr>
  );
}
