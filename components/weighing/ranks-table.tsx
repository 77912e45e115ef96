import { VendorName } from "@/components/records/vendor/vendor-name";
import { ScrollBox } from "@/components/ui/scroll-box";
import { formatPoints, formatRank, formatShare } from "@/lib/format/numbers";
import { rankInWords } from "@/lib/format/ranks";
import type { VendorMark } from "@/lib/reports/vendor/vendor-mark";
import type { ToldRanks, ToldReach } from "@/lib/weighing/told";

type Props = {
  vendors: readonly VendorMark[];
  ranks: ToldRanks;
  /** Null while it is searched for. */
  reach: ToldReach | null;
  day: string;
};

/** Everyone by points, with how firm the rank is and how far it can go. */
export function RanksTable({ vendors, ranks, reach, day }: Props) {
  return (
    <ScrollBox label="Ranks under these weights">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Vendor</th>
            {["Points", "Rank (5–95%)", "First in", "Best to worst"].map((head) => (
              <th key={head} scope="col" className="number">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ranks.rows.map(({ at, points, firstShare, tied, ...rank }) => {
            const vendor = vendors[at];
            if (vendor === undefined) return null;
            const ends = reach?.reach?.[at];
            return (
              <tr key={vendor.slug}>
                <th scope="row">
                  <VendorName vendor={vendor} day={day} />
                </th>
                <td className="number">{formatPoints(points)}</td>
                <td className="text-right">
                  {rankInWords(rank, namesOf(tied, vendors), ranks.rows.length)}
                </td>
                <td className="number">
                  {firstShare === 0 ? "no draw" : `${formatShare(firstShare)} of draws`}
                </td>
                <td className="number">
                  {ends === undefined ? "…" : formatRank({ low: ends.best, high: ends.worst })}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollBox>
  );
}

const namesOf = (tied: readonly number[], vendors: readonly VendorMark[]): string[] =>
  tied.map((at) => vendors[at]?.name ?? "").toSorted((a, b) => a.localeCompare(b));
