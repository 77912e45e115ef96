import { Interval } from "@/components/charts/interval";
import { VendorName } from "@/components/records/vendor/vendor-name";
import { Empty } from "@/components/ui/empty";
import { ScrollBox } from "@/components/ui/scroll-box";
import { formatLateness } from "@/lib/format/days";
import { formatShare } from "@/lib/format/numbers";
import type { PromiseRate } from "@/lib/reports/promise/promise-rates";

type Props = { rates: readonly PromiseRate[]; day: string; level: number };

/** How each vendor keeps its promises: what is on record, and what that says of the next one. */
export function KeptRates({ rates, day, level }: Props) {
  if (rates.length === 0) return <Empty reason="No vendor has promised anything by this day." />;
  return (
    <ScrollBox label="Promises kept, by vendor">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Vendor</th>
            <th scope="col">Kept on time</th>
            <th scope="col" className="number">
              Open
            </th>
            <th scope="col">Next one kept, 0 to 1</th>
            <th scope="col" className="number">
              Mean
            </th>
            <th scope="col" className="number">
              {formatShare(level)} interval
            </th>
            <th scope="col">Median lateness</th>
            <th scope="col">Range</th>
          </tr>
        </thead>
        <tbody>
          {rates.map((rate) => (
            <RateRow key={rate.vendor.slug} rate={rate} day={day} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function RateRow({ rate, day }: { rate: PromiseRate; day: string }) {
  const { vendor, kept, due, pending, mean, low, high, trackRecord } = rate;
  return (
    <tr>
      <th scope="row">
        <VendorName vendor={vendor} day={day} />
      </th>
      <td className="whitespace-nowrap">
        {trackRecord ? `${kept} of ${due}` : "no track record"}
        {rate.keptWithoutDueDay > 0 && (
          <span className="block text-note text-ink-3">
            {rate.keptWithoutDueDay} without a due day
          </span>
        )}
      </td>
      <td className="number">{pending}</td>
      <td className="interval-cell">
        <Interval
          slot={vendor.colourSlot}
          low={low}
          point={mean}
          high={high}
          dotted={!trackRecord}
        />
      </td>
      <td className="number">{formatShare(mean)}</td>
      <td className="number">
        {formatShare(low)} to {formatShare(high)}
      </td>
      <td className="whitespace-nowrap">{medianOf(rate)}</td>
      <td className="whitespace-nowrap text-ink-2">{rangeOf(rate)}</td>
    </tr>
  );
}

function medianOf({ lateness }: PromiseRate): string {
  if (lateness === null) return "none due";
  return lateness.medianDays === null
    ? "too much is open"
    : formatLateness(Math.round(lateness.medianDays));
}

function rangeOf({ lateness }: PromiseRate): string {
  if (lateness === null) return "";
  const { leastDays, mostDays, stillGrowing } = lateness;
  const growing = stillGrowing ? ", and growing" : "";
  if (leastDays === mostDays) return growing === "" ? "one promise" : `one promise${growing}`;
  return `${formatLateness(leastDays)} to ${formatLateness(mostDays)}${growing}`;
}
