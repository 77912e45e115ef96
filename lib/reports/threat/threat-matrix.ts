import { cacheLife, cacheTag } from "next/cache";
import { levers, type Lever } from "@/lib/domain/lever";
import type { Moment } from "@/lib/domain/moment";
import { method } from "@/lib/scoring/method";
import type { ThreatProfile } from "@/lib/scoring/profile";
import { threatPressure } from "@/lib/scoring/threat-pressure";
import { ARCHIVE_TAG } from "../day-archive";
import { openMarket, type OpenMarket } from "../market/open-market";
import type { ReportFrame } from "../report-frame";
import { vendorMark, type VendorMark } from "../vendor/vendor-mark";
import { matrixDek, matrixFinding } from "./matrix-words";
import { pressureTotals, type Pressure, type PressureTotal } from "./pressure-totals";

/** One threat of the matrix, in points 0–100 with its bounds. */
export type MatrixCell = {
  points: number;
  low: number;
  high: number;
  /** Levers of which nothing is on record: they count 0, and the upper bound holds them. */
  unknown: readonly Lever[];
};

export type MatrixRow = {
  /** Who presses. */
  challenger: VendorMark;
  /** Whom, in the order of the rows; null = itself, or an incumbent without presence. */
  cells: readonly (MatrixCell | null)[];
};

/** Everyone's threat to everyone. */
export type ThreatMatrix = ReportFrame & {
  finding: string;
  dek: string;
  /** By mean threat made, then name; the columns are the same vendors in the same order. */
  rows: readonly MatrixRow[];
  /** Slugs of those without presence on record: no threat to them is defined. */
  absent: readonly string[];
  /** Mean threat that each makes to the others, greatest first, then name. */
  made: readonly PressureTotal[];
  /** Mean threat that each faces from the others, greatest first, then name. */
  faced: readonly PressureTotal[];
  /** How many vendors sell a hypervisor and are left out: too little is known of them. */
  unrated: number;
};

/** All pairs of one day's rated vendors, with what each makes and faces on average. */
export async function threatMatrix(moment: Moment): Promise<ThreatMatrix> {
  "use cache";
  cacheTag(ARCHIVE_TAG);
  cacheLife("hours");
  return matrixOf(await openMarket(moment));
}

/** The same, from a market at hand. Pure. */
export function matrixOf({ day, scores: { market, unrated } }: OpenMarket): ThreatMatrix {
  const pressures = pressuresIn(market);
  const made = pressureTotals(day.citations, pressures, "challenger");
  const faced = pressureTotals(day.citations, pressures, "incumbent");
  const places = new Map(made.map(({ vendor }, place) => [vendor.slug, place]));
  const placeOf = (vendor: string) => places.get(vendor) ?? places.size;
  const slugs = market
    .map(({ vendor }) => vendor)
    .toSorted((a, b) => placeOf(a) - placeOf(b) || a.localeCompare(b));
  const pressed = new Set(pressures.map(({ incumbent }) => incumbent));
  const byPair = new Map(pressures.map((pressure) => [pairOf(pressure), pressure]));
  return {
    ...day.frame,
    finding: matrixFinding(made, faced),
    dek: matrixDek(made, faced),
    rows: slugs.map((challenger) => ({
      challenger: vendorMark(day.citations, challenger),
      cells: slugs.map((incumbent) => cellOf(byPair.get(pairOf({ challenger, incumbent })))),
    })),
    absent: slugs.length < 2 ? [] : slugs.filter((slug) => !pressed.has(slug)),
    ...{ made, faced, unrated: unrated.length },
  };
}

/** Every defined threat between two of a market. */
function pressuresIn(market: readonly ThreatProfile[]): Pressure[] {
  return market.flatMap((incumbent) =>
    market.flatMap((challenger) => {
      if (challenger === incumbent) return [];
      const found = threatPressure(challenger, incumbent, market, method);
      if (found === null) return [];
      return [{ ...found, challenger: challenger.vendor, incumbent: incumbent.vendor }];
    }),
  );
}

const pairOf = ({ challenger, incumbent }: Pick<Pressure, "challenger" | "incumbent">) =>
  `${challenger}/${incumbent}`;

function cellOf(pressure: Pressure | undefined): MatrixCell | null {
  if (pressure === undefined) return null;
  const { points, low, high } = pressure;
  const unknown = levers.filter((_, at) => pressure.levers[at]?.known !== true);
  return { points, low, high, unknown };
}
