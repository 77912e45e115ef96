import { Link } from "@/components/ui/link";
import { marketAddress } from "@/components/records/addresses";
import { ScrollBox } from "@/components/ui/scroll-box";
import { sameArchive } from "@/lib/domain/instant";
import { countOf } from "@/lib/format/numbers";
import type { RankChange, RankHistory } from "@/lib/reports/history/rank-history";

/** So many quarters with changes are told; an earlier day tells those before. */
const QUARTERS = 12;

/** What changed in the order, newest quarter first; each leads to the market of its last day. */
export function BumpTable({ ranks, day }: { ranks: RankHistory; day: string }) {
  const { changes, days } = ranks;
  const market = changes.filter((change) => change.market).length;
  const quarters = days.toReversed().flatMap((on) => {
    const of = changes.filter((change) => change.day === on);
    return of.length === 0 ? [] : [{ on, of, name: of[0]?.name }];
  });
  const before = quarters[QUARTERS];
  return (
    <>
      <p className="mb-2 max-w-[590px] text-table text-ink-2">
        {countOf(changes.length, "change")} of rank in {countOf(days.length, "quarter")}; {market}{" "}
        may be read as moves of the market.
      </p>
      <ScrollBox label="Changes of rank as a table">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Quarter</th>
              <th scope="col">Moves of the market</th>
              <th scope="col">Evidence, entries and exits</th>
            </tr>
          </thead>
          <tbody>
            {quarters.slice(0, QUARTERS).map(({ on, of, name }) => (
              <tr key={on}>
                <th scope="row" className="whitespace-nowrap">
                  <Link
                    href={marketAddress(on === days.at(-1) ? day : sameArchive(day, on))}
                    prefetch={false}
                    className="link-ink"
                  >
                    {name}
                  </Link>
                </th>
                <td className="min-w-60">{said(of.filter((change) => change.market))}</td>
                <td className="min-w-60">{said(of.filter((change) => !change.market))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {before && (
        <p className="mt-2 text-table">
          <Link href={marketAddress(sameArchive(day, before.on))} prefetch={false} className="link">
            The changes up to {before.name}
          </Link>
        </p>
      )}
    </>
  );
}

function said(changes: readonly RankChange[]): string {
  return changes.length === 0
    ? "none"
    : changes.map((change) => `${change.vendor.name} ${places(change)}, ${change.because}`).join(". "); // prettier-ignore
}

function places({ from, to }: RankChange): string {
  if (from === null) return `at ${to ?? "no rank"}`;
  return to === null ? `from ${from}` : `from ${from} to ${to}`;
}
