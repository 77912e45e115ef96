import { formatLevel } from "@/lib/format/numbers";
import { sentenceStart } from "@/lib/format/names";
import type { CompareCriterion } from "@/lib/reports/compare/comparison";
import type { VendorMark } from "@/lib/reports/vendor/vendor-mark";
import { PaperFigure } from "./paper-figure";

type Props = { vendors: readonly VendorMark[]; criteria: readonly CompareCriterion[] };

/** Who is ahead on what: only where no bounds of the other reach. */
export function PaperCriteria({ vendors, criteria }: Props) {
  const settled = criteria.filter(({ ahead }) => ahead !== null).length;
  if (criteria.length === 0) return <PaperFigure finding="Neither is rated by criteria" />;
  return (
    <PaperFigure
      finding={
        settled === 0
          ? "No criterion is settled by the evidence"
          : `The evidence settles ${settled} of ${criteria.length} criteria`
      }
      unit="Level 0–1 with its bounds; ahead only where no bounds of the other reach"
    >
      <table className="paper-table">
        <thead>
          <tr>
            <th scope="col">Criterion</th>
            {vendors.map(({ slug, name }) => (
              <th key={slug} scope="col" className="number">
                {name}
              </th>
            ))}
            <th scope="col">Ahead</th>
          </tr>
        </thead>
        <tbody>
          {criteria.map(({ label, bounds, ahead }) => (
            <tr key={label}>
              <th scope="row">{sentenceStart(label)}</th>
              {bounds.map((bound, at) => (
                <td key={vendors[at]?.slug ?? at} className="number">
                  {levelWords(bound)}
                </td>
              ))}
              <td>{ahead ?? <span className="text-ink-3">open</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </PaperFigure>
  );
}

function levelWords(bound: CompareCriterion["bounds"][number]): string {
  if (bound === null) return "not rated";
  if (!bound.isKnown) return "no record";
  return `${formatLevel(bound.point)} (${formatLevel(bound.low)} to ${formatLevel(bound.high)})`;
}
