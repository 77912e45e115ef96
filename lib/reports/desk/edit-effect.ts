import { archiveAfter, type Archive, type RecordKind, type Stored } from "@/lib/domain/archive";
import type { IsoDate } from "@/lib/domain/iso-date";
import { publicFrom } from "@/lib/domain/public-on";
import { countOf } from "@/lib/format/numbers";
import { loadArchive } from "@/lib/store/archive";
import { dayArchive } from "../day-archive";
import { marketScores } from "../market/market-scores";
import { standingsOf, type Standing } from "./standings";

/** A number before and after an edit; null where there is none: not rated, or no such pair. */
export type BeforeAfter = { before: number | null; after: number | null };

/** A vendor that an edit moves. */
export type MovedVendor = {
  name: string;
  /** Rank by presence, 1 = first; ranks of equal points are shared. */
  rank: BeforeAfter;
  /** Points 0–100, unrounded. */
  presence: BeforeAfter;
  direction: BeforeAfter;
};

/** A threat to the leader that an edit moves, with the levers that do it. */
export type MovedThreat = {
  challenger: string;
  incumbent: string;
  /** Points 0–100, unrounded. */
  points: BeforeAfter;
  levers: readonly { lever: string; points: BeforeAfter }[];
};

export type DayEffect = {
  asOf: IsoDate;
  /** In one sentence: what moves, or that nothing does. */
  finding: string;
  vendors: readonly MovedVendor[];
  threats: readonly MovedThreat[];
};

/** What an edit would do to the scores: today, and on the day the record became public. */
export type EditEffect = { days: readonly DayEffect[] };

/** What the records, as an edit would leave them, do to the scores of `today` and of their own day. */
export async function editEffect(
  kind: RecordKind,
  left: readonly Stored<RecordKind>[],
  today: IsoDate,
): Promise<EditEffect> {
  return editEffectOf(await loadArchive(), { kind, left }, today);
}

type Left = { kind: RecordKind; left: readonly Stored<RecordKind>[] };

/** The same, from an archive at hand. Pure. */
export function editEffectOf(before: Archive, { kind, left }: Left, today: IsoDate): EditEffect {
  const after = left.reduce<Archive>((archive, one) => archiveAfter(archive, kind, one), before);
  const own = left.map(({ record }) => publicFrom(kind, record)).filter((day) => day < today);
  const days = [...new Set([today, ...own])].filter((day) => day >= FIRST_DAY).slice(0, 2);
  return { days: days.map((asOf) => dayEffect(before, after, asOf)) };
}

/** No screen can be asked about a day before this one. */
const FIRST_DAY = "2003-01-01";

function dayEffect(before: Archive, after: Archive, asOf: IsoDate): DayEffect {
  const [was, is] = [before, after].map((whole) => {
    const day = dayArchive(whole, asOf);
    return standingsOf(marketScores(day), day.citations.names.vendor);
  });
  const vendors = movedVendors(was?.vendors ?? [], is?.vendors ?? []);
  const threats = movedThreats(was?.threats ?? [], is?.threats ?? []);
  return { asOf, finding: findingOf(vendors.length, threats.length), vendors, threats };
}

function findingOf(vendors: number, threats: number): string {
  if (vendors === 0 && threats === 0) return "Nothing moves: no rank, no score, no threat.";
  const moved = [
    ...(vendors === 0 ? [] : [countOf(vendors, "vendor")]),
    ...(threats === 0 ? [] : [countOf(threats, "threat")]),
  ];
  return `${moved.join(" and ")} ${vendors + threats === 1 ? "moves" : "move"}.`;
}

/** Sums of the same numbers in another order may differ by this much. */
const SAME = 1e-9;

const differs = ({ before, after }: BeforeAfter): boolean =>
  before === null || after === null ? before !== after : Math.abs(before - after) > SAME;

type Placed = Standing["vendors"][number];
type Pressing = Standing["threats"][number];

const held = <T>(
  { before, after }: { before: T | undefined; after: T | undefined },
  numberOf: (one: T) => number,
): BeforeAfter => ({
  before: before === undefined ? null : numberOf(before),
  after: after === undefined ? null : numberOf(after),
});

function movedVendors(was: readonly Placed[], is: readonly Placed[]): MovedVendor[] {
  return pairsOf(was, is, ({ name }) => name)
    .map(({ key, ...pair }) => ({
      name: key,
      rank: held(pair, ({ rank }) => rank),
      presence: held(pair, ({ presence }) => presence),
      direction: held(pair, ({ direction }) => direction),
    }))
    .filter(({ rank, presence, direction }) => [rank, presence, direction].some(differs));
}

function movedThreats(was: readonly Pressing[], is: readonly Pressing[]): MovedThreat[] {
  return pairsOf(was, is, ({ challenger, incumbent }) => `${challenger} to ${incumbent}`).flatMap(
    (pair) => {
      const one = pair.after ?? pair.before;
      const points = held(pair, (threat) => threat.points);
      return one === undefined || !differs(points) ? [] : [movedThreat(one, points, pair)];
    },
  );
}

type Pair = { before: Pressing | undefined; after: Pressing | undefined };

function movedThreat(
  { challenger, incumbent, levers }: Pressing,
  points: BeforeAfter,
  { before, after }: Pair,
): MovedThreat {
  const moved = levers.map(({ lever }) => ({
    lever,
    points: { before: leverOf(before, lever), after: leverOf(after, lever) },
  }));
  return { challenger, incumbent, points, levers: moved.filter((one) => differs(one.points)) };
}

const leverOf = (threat: Pressing | undefined, lever: string): number | null =>
  threat?.levers.find((one) => one.lever === lever)?.points ?? null;

function pairsOf<T>(was: readonly T[], is: readonly T[], keyOf: (one: T) => string) {
  const keys = [...new Set([...is, ...was].map(keyOf))];
  return keys.map((key) => ({
    key,
    before: was.find((one) => keyOf(one) === key),
    after: is.find((one) => keyOf(one) === key),
  }));
}
