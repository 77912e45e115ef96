import { Link } from "@/components/ui/link";
import { vendorAddress } from "@/components/records/addresses";
import { ScrollBox } from "@/components/ui/scroll-box";
import { sameArchive } from "@/lib/domain/instant";
import { formatPoints, formatRange, formatShare } from "@/lib/format/numbers";
import type { TrendPoint, VendorTrend } from "@/lib/reports/history/vendor-trend";

/** So many quarters are told; an earlier day tells those before. */
const QUARTERS = 16;

/** The trend's numbers, newest first; each quarter leads to the vendor as of its last day. */
export function TrendTable({ trend, day }: { trend: VendorTrend; day: string }) {
  const steps = trend.steps
    .filter(({ presence, notes }) => presence !== null || notes.length > 0)
    .toReversed();
  const before = steps[QUARTERS];
  const last = trend.steps.at(-1)?.day;
  return (
    <>
      <ScrollBox label={`${trend.vendor.name} per quarter as a table`}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Quarter</th>
              <AxisHeads name="Presence" />
              <AxisHeads name="Direction" />
              <th scope="col" className="number">
                Rank
              </th>
              <th scope="col">What changed</th>
            </tr>
          </thead>
          <tbody>
            {steps.slice(0, QUARTERS).map((step) => (
              <tr key={step.day}>
                <th scope="row" className="whitespace-nowrap">
                  <Link
                    href={vendorAddress(
                      step.day === last ? day : sameArchive(day, step.day),
                      trend.vendor.slug,
                    )}
                    prefetch={false}
                    className="link-ink"
                  >
                    {step.name}
                  </Link>
                </th>
                <AxisCells point={step.presence} />
                <AxisCells point={step.direction} />
                <td className="number">{step.rank ?? "not scored"}</td>
                <td className="min-w-60 text-ink-2">{step.notes.join(". ")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {before && (
        <p className="mt-2 text-table">
          <Link
            href={vendorAddress(sameArchive(day, before.day), trend.vendor.slug)}
            prefetch={false}
            className="link"
          >
            The quarters up to {before.name}
          </Link>
        </p>
      )}
    </>
  );
}

function AxisHeads({ name }: { name: string }) {
  return (
    <>
      {[name, "Bounds", "Coverage"].map((head) => (
        <th key={head} scope="col" className="number">
          {head}
        </th>
      ))}
    </>
  );
}

function AxisCells({ point }: { point: TrendPoint | null }) {
  if (point === null) {
    return (
      <td colSpan={3} className="number">
        not scored
      </td>
    );
  }
  return (
    <>
      <td className="number font-semibold">{formatPoints(point.points)}</td>
      <td className="number">{formatRange(point.low, point.high)}</td>
      <td className="number">{formatShare(point.confidence)}</td>
    </>
  );
}
