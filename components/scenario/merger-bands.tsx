import { Empty } from "@/components/ui/empty";
import { ScrollBox } from "@/components/ui/scroll-box";
import { formatClass, formatHhiRange, formatPercentRange, formatPeriod } from "@/lib/format/concentration"; // prettier-ignore
import type { MergerBand } from "@/lib/reports/scenario/merger-band";

const presumed = { yes: "harm presumed", open: "harm presumed at one bound", no: "no presumption" } as const; // prettier-ignore
const scrutiny = { none: "no concern", scrutiny: "deserves scrutiny", presumed: "presumed to add market power" } as const; // prettier-ignore

/** What a takeover does to the concentration of the markets of which both shares were published. */
export function MergerBands({ bands }: { bands: readonly MergerBand[] }) {
  if (bands.length === 0) {
    return (
      <Empty reason="Shares of both were never published for one market by this day: no change of the HHI can be worked out." />
    );
  }
  return (
    <ScrollBox label="Concentration after the takeover">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Market</th>
            <th scope="col">Shares</th>
            <th scope="col" className="number">
              HHI
            </th>
            <th scope="col" className="number">
              Rise
            </th>
            <th scope="col">2023 guidelines</th>
            <th scope="col">2010 guidelines</th>
          </tr>
        </thead>
        <tbody>
          {bands.map(({ point, pair, before, rise, after, classes, ...verdict }) => (
            <tr key={JSON.stringify(point)}>
              <th scope="row">
                {point.segment}, {formatPeriod(point.period)}
                <span className="block text-note text-ink-3">{point.publisher}</span>
              </th>
              <td>
                {pair
                  .map((share) => `${share.vendor.name} ${formatPercentRange(share)}`)
                  .join(", ")}
              </td>
              <td className="number">
                {formatHhiRange(before)} → {formatHhiRange(after)}
              </td>
              <td className="number">{formatHhiRange(rise)}</td>
              <td>
                {classOf(classes, "2023")}; {presumed[verdict.presumed2023]}
              </td>
              <td>
                {classOf(classes, "2010")}; {scrutinyWords(verdict.scrutiny2010)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function classOf(classes: MergerBand["classes"], guideline: "2010" | "2023"): string {
  const found = classes.find((one) => one.guideline === guideline);
  return found === undefined ? "not known" : formatClass(found);
}

function scrutinyWords({ low, high }: MergerBand["scrutiny2010"]): string {
  return low === high ? scrutiny[low] : `${scrutiny[low]} to ${scrutiny[high]}`;
}
