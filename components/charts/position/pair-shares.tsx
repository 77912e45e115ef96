import { Link } from "@/components/ui/link";
import { structureAddress } from "@/components/records/addresses";
import { Figure } from "@/components/ui/figure";
import { formatDayInFull } from "@/lib/format/days";
import { formatShare, widthOf } from "@/lib/format/numbers";
import type { MarketOverview } from "@/lib/reports/market/market-overview";
import type { TopPair } from "@/lib/reports/market/top-pairs";

/** How often one pair holds the two best places: what stands in where no shares are published. */
export function PairShares({ overview, day }: { overview: MarketOverview; day: string }) {
  return (
    <Figure
      finding={overview.pairFinding}
      unit="Share of weightings in which the pair holds the top two places; tick and second figure: within the evidence bounds"
      caption={
        <>
          {formatDayInFull(overview.asOf)}. {overview.structureNote}{" "}
          <Link href={structureAddress(day)} className="link">
            Market structure
          </Link>
        </>
      }
    >
      <table className="table">
        <thead className="sr-only">
          <tr>
            <th scope="col">Pair and axis</th>
            <th scope="col">Drawn</th>
            <th scope="col">Weightings</th>
            <th scope="col">Within bounds</th>
          </tr>
        </thead>
        <tbody>
          {overview.pairs.map((pair) => (
            <PairRow key={pair.axis} pair={pair} />
          ))}
        </tbody>
      </table>
    </Figure>
  );
}

function PairRow({ pair }: { pair: TopPair }) {
  const [one, other] = pair.vendors;
  return (
    <tr>
      <th scope="row" className="font-normal!">
        {one.name} + {other.name}, <span className="font-semibold">{pair.axis}</span>
      </th>
      <td className="w-2/5">
        <span className="relative mt-2 block h-1 bg-rule" aria-hidden>
          <span
            className="absolute inset-y-0 left-0 bg-ink-2"
            style={{ width: widthOf(pair.share) }}
          />
          <span
            className="absolute -inset-y-1 w-px bg-ink"
            style={{ left: widthOf(pair.shareWithinBounds) }}
          />
        </span>
      </td>
      <td className="number font-semibold">{formatShare(pair.share)}</td>
      <td className="number text-ink-2">{formatShare(pair.shareWithinBounds)}</td>
    </tr>
  );
}
