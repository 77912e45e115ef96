import { scaleLinear } from "d3-scale";
import { Figure } from "@/components/ui/figure";
import { formatDayInFull } from "@/lib/format/days";
import { countOf, formatLevel, formatShare, pixel } from "@/lib/format/numbers";
import type { ForecastRegister } from "@/lib/reports/forecast/forecast-register";
import { Rail } from "./position/rail";

type Bin = ForecastRegister["record"]["bins"][number];

const WIDTH = 420;
const HEIGHT = 300;
const BOX = { left: 44, right: 72, top: 12, bottom: 40 };
const TICKS = [0, 0.25, 0.5, 0.75, 1] as const;

const x = scaleLinear([0, 1], [BOX.left, WIDTH - BOX.right]);
const y = scaleLinear([0, 1], [HEIGHT - BOX.bottom, BOX.top]);

/** Coded probability against the share that came true, with the number of forecasts at each point. */
export function CalibrationChart({ register }: { register: ForecastRegister }) {
  const { bins, scored, enough, undecided } = register.record;
  if (scored === 0) return null;
  return (
    <Figure
      finding={
        enough
          ? `What was called likely came true this often, over ${scored} forecasts`
          : `${countOf(scored, "resolved forecast is", "resolved forecasts are")} too few to speak of calibration`
      }
      unit={`Share that came true, by the probability coded from the words. Line: ${formatShare(register.intervalLevel)} interval. On the dashed line, probabilities were chosen as they should be.`}
      caption={`${formatDayInFull(register.asOf)}. ${countOf(undecided, "forecast")} mostly or partly true ${undecided === 1 ? "is" : "are"} left out.`}
      twin={<BinTable bins={bins} />}
    >
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className="h-auto w-full max-w-[420px]"
        role="img"
        aria-label={bins.map(binWords).join("; ")}
      >
        <Grid />
        {bins.map((bin, at) => (
          <Point key={bin.probability} bin={bin} before={at % 2 === 0} />
        ))}
      </svg>
    </Figure>
  );
}

function Grid() {
  return (
    <g fontSize={11} fill="var(--color-ink-3)">
      {TICKS.map((tick) => (
        <g key={tick}>
          <path
            d={`M${pixel(x(tick))} ${y(0)}V${y(1)}M${x(0)} ${pixel(y(tick))}H${x(1)}`}
            stroke="var(--color-rule)"
          />
          <text x={pixel(x(tick))} y={y(0) + 16} textAnchor="middle">
            {formatLevel(tick)}
          </text>
          <text x={x(0) - 8} y={pixel(y(tick)) + 4} textAnchor="end">
            {formatShare(tick)}
          </text>
        </g>
      ))}
      <path
        d={`M${x(0)} ${y(0)}L${x(1)} ${y(1)}`}
        stroke="var(--color-rule-strong)"
        strokeDasharray="4 4"
      />
      <text x={(x(0) + x(1)) / 2} y={HEIGHT - 6} textAnchor="middle">
        probability coded from the words
      </text>
    </g>
  );
}

/** Neighbours write on opposite sides, so that close ones do not overlap. */
function Point({ bin, before }: { bin: Bin; before: boolean }) {
  const at = x(bin.probability);
  return (
    <g>
      <Rail slot={null} low={y(bin.low)} point={y(bin.rate)} high={y(bin.high)} at={at} upright />
      <text
        x={pixel(before ? at - 8 : at + 8)}
        textAnchor={before ? "end" : "start"}
        y={pixel(y((bin.low + bin.high) / 2)) + 4}
        fontSize={12}
        fill="var(--color-ink)"
      >
        {bin.cameTrue} of {bin.count}
      </text>
    </g>
  );
}

function binWords({ probability, cameTrue, count }: Bin): string {
  return `of ${countOf(count, "forecast")} coded ${formatLevel(probability)}, ${cameTrue} came true`;
}

function BinTable({ bins }: { bins: readonly Bin[] }) {
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">Probability</th>
          <th scope="col" className="number">
            Forecasts
          </th>
          <th scope="col" className="number">
            Came true
          </th>
          <th scope="col" className="number">
            Share
          </th>
          <th scope="col" className="number">
            Interval
          </th>
        </tr>
      </thead>
      <tbody>
        {bins.map((bin) => (
          <tr key={bin.probability}>
            <th scope="row">{formatLevel(bin.probability)}</th>
            <td className="number">{bin.count}</td>
            <td className="number">{bin.cameTrue}</td>
            <td className="number">{formatShare(bin.rate)}</td>
            <td className="number">
              {formatShare(bin.low)} to {formatShare(bin.high)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
