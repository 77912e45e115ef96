import { levers } from "@/lib/domain/lever";
import type { Spread } from "@/lib/scoring/robustness/value-sampler";
import type { ThreatPressure } from "@/lib/scoring/threat-pressure";
import { leverRobustness, type ThreatRobustness } from "../market/robustness";
import type { Citations } from "../record/citations";
import { grouped } from "../structure/grouped";
import { vendorMark, type VendorMark } from "../vendor/vendor-mark";

/** One defined threat of a pair. */
export type Pressure = ThreatPressure & { challenger: string; incumbent: string };

/** A vendor's mean threat over all its pairs on one side, with how sure its rank is. */
export type PressureTotal = ThreatRobustness & {
  vendor: VendorMark;
  points: number;
  low: number;
  high: number;
  /** How many pairs the mean is of. */
  pairs: number;
};

/**
 * The mean threat that each challenger makes, or each incumbent faces, greatest first, then name.
 * As every threat is a sum over levers, so is their mean: its rank is asked of all weightings.
 * A vendor without a defined pair has no total.
 */
export function pressureTotals(
  citations: Citations,
  pressures: readonly Pressure[],
  side: "challenger" | "incumbent",
): PressureTotal[] {
  const sides = grouped(pressures, (pressure) => pressure[side]);
  const robust = leverRobustness(
    sides.map(meanLevers),
    sides.map(([first]) => first[side]),
    citations.names.vendor,
  );
  return sides
    .map((own) => ({
      vendor: vendorMark(citations, own[0][side]),
      points: mean(own.map(({ points }) => points)),
      low: mean(own.map(({ low }) => low)),
      high: mean(own.map(({ high }) => high)),
      pairs: own.length,
      ...robust(own[0][side]),
    }))
    .toSorted((a, b) => b.points - a.points || a.vendor.name.localeCompare(b.vendor.name));
}

function meanLevers(own: readonly Pressure[]): Spread[] {
  return levers.map((_, at) => {
    const of = (part: keyof Spread) =>
      mean(own.map((pressure) => pressure.levers[at]?.[part] ?? 0));
    return { point: of("point"), low: of("low"), high: of("high") };
  });
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
