import { scaleLinear } from "d3-scale";
import { Rail } from "@/components/charts/position/rail";
import { VendorShape } from "@/components/records/vendor/vendor-shape";
import { VendorName } from "@/components/records/vendor/vendor-name";
import { frameOf } from "@/components/take/frame-of";
import { TakeAway } from "@/components/take/take-away";
import { Figure } from "@/components/ui/figure";
import { ScrollBox } from "@/components/ui/scroll-box";
import { formatDayInFull } from "@/lib/format/days";
import { sentenceStart } from "@/lib/format/names";
import { countOf, formatLevel, pixel } from "@/lib/format/numbers";
import { whoWords } from "./who-words";
import type { CompareCriterion, Comparison } from "@/lib/reports/compare/comparison";

const WIDTH = 360;
const LANE = 13;
const INSET = 7;

/** Each criterion with the bounds of every vendor on one scale, and whether they settle it. */
export function CriterionChart({ comparison, day }: { comparison: Comparison; day: string }) {
  const { criteria, columns, asOf, then } = comparison;
  const settled = criteria.filter(({ ahead }) => ahead !== null).length;
  return (
    <Figure
      finding={
        settled === 0
          ? "No criterion is settled by the evidence"
          : `${countOf(settled, "criterion", "criteria")} where the evidence settles it`
      }
      unit={`Level 0–1 with its bounds, one line each in the order of the columns: ${columns.map(({ name }) => name).join(", ")}.${then ? ` Open mark, second number: on ${formatDayInFull(then.asOf)}.` : ""}`}
      caption={`${formatDayInFull(asOf)}. “Ahead” only where no bounds of another reach. Dotted: no record, the prior stands in.`}
      take={
        <TakeAway
          frame={frameOf(comparison)}
          sheet={{ name: "compare-criteria", ask: { who: whoWords(comparison) } }}
        />
      }
    >
      <ScrollBox label="Criteria">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Criterion</th>
              {columns.map(({ slug, vendor }) => (
                <th key={slug} scope="col" className="number">
                  {vendor && <VendorName vendor={vendor} day={day} />}
                </th>
              ))}
              <th scope="col" aria-label="Bounds from 0 to 1">
                <span className="flex justify-between" style={{ width: WIDTH }} aria-hidden>
                  <span>0</span>
                  <span>0.5</span>
                  <span>1</span>
                </span>
              </th>
              <th scope="col">Verdict</th>
            </tr>
          </thead>
          <tbody>
            {criteria.map((criterion) => (
              <CriterionRow
                key={criterion.label}
                {...{ criterion, columns }}
                then={levelsThen(then, criterion)}
              />
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </Figure>
  );
}

/** Levels of a second day in the order of the columns; null where one day is asked about. */
type Then = readonly (number | null)[] | null;

function levelsThen(then: Comparison["then"], { label, axis }: CompareCriterion): Then {
  if (then === null) return null;
  return then.criteria.find((one) => one.label === label && one.axis === axis)?.levels ?? [];
}

type RowProps = { criterion: CompareCriterion; columns: Comparison["columns"]; then: Then };

function CriterionRow({ criterion, columns, then }: RowProps) {
  const { label, axis, bounds, ahead } = criterion;
  return (
    <tr data-equal={ahead === null ? "yes" : undefined}>
      <th scope="row">
        {sentenceStart(label)}
        <span className="block text-note text-ink-3">{axis}</span>
      </th>
      {bounds.map((bound, at) => (
        <td
          key={columns[at]?.slug}
          className={`number ${ahead !== null && columns[at]?.name === ahead ? "font-semibold" : ""}`}
        >
          {boundWords(bound)}
          {then !== null && (
            <span className="block text-note font-normal text-ink-2">{levelWords(then[at])}</span>
          )}
        </td>
      ))}
      <td>
        <Intervals {...{ bounds, then }} slots={columns.map(({ colourSlot }) => colourSlot)} />
      </td>
      <td className="whitespace-nowrap">
        {ahead === null ? <span className="text-ink-3">not separable</span> : `${ahead} ahead`}
      </td>
    </tr>
  );
}

function boundWords(bound: CompareCriterion["bounds"][number]): string {
  if (bound === null) return "not rated";
  return bound.isKnown ? formatLevel(bound.point) : "no record";
}

const levelWords = (level: number | null | undefined) =>
  level === null || level === undefined ? "not rated" : formatLevel(level);

type IntervalsProps = {
  bounds: CompareCriterion["bounds"];
  slots: readonly (number | null)[];
  then: Then;
};

function Intervals({ bounds, slots, then }: IntervalsProps) {
  const height = bounds.length * LANE + 4;
  const x = scaleLinear([0, 1], [INSET, WIDTH - INSET]);
  return (
    <svg width={WIDTH} height={height} viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
      <path d={`M${x(0.5)} 0V${height}`} stroke="var(--color-rule)" />
      {bounds.map(
        (bound, at) =>
          bound !== null && (
            <Rail
              key={at}
              slot={slots[at] ?? null}
              low={x(bound.low)}
              point={x(bound.point)}
              high={x(bound.high)}
              at={at * LANE + LANE / 2 + 2}
              dotted={!bound.isKnown}
            />
          ),
      )}
      {then?.map(
        (level, at) =>
          level !== null && (
            <VendorShape
              key={at}
              slot={slots[at] ?? null}
              x={pixel(x(level))}
              y={at * LANE + LANE / 2 + 2}
              radius={4.2}
              open
            />
          ),
      )}
    </svg>
  );
}
