import type { HistoryPoint, VendorHistory } from "./market-history";
import { coverageWords } from "./move-words";
import { listed } from "../market/verb";

/** A change of rank, and whether it may be read as one of the market. */
export type RankMove = { market: boolean; because: string };

/**
 * What changed a vendor's rank within the quarter before the day numbered `at`; null = it did not
 * change. It is the market's only if every vendor it changed places with was passed by new
 * readings on a side, and how much is known jumped on neither. Source: data/method/trend.md.
 */
export function rankMove(
  line: VendorHistory,
  market: readonly VendorHistory[],
  at: number,
): RankMove | null {
  const [before, now] = [line.points[at - 1] ?? null, line.points[at] ?? null];
  if (at === 0 || (before === null && now === null)) return null;
  if (before === null || now === null) return { market: false, because: comingOrGoing(line, at) };
  if (before.rank === now.rank) return null;
  return changeOfRank({ before, now }, line, market, at);
}

/** Who is rated only now was there before: that is no entry into the market. */
function comingOrGoing({ points, unrated }: VendorHistory, at: number): string {
  if (points[at]) {
    return unrated[at - 1]
      ? "rated: enough became known of it"
      : "enters: a hypervisor of its own on sale";
  }
  return unrated[at]
    ? "no longer rated: too little is known of it now"
    : "leaves: no hypervisor of its own on sale";
}

type Step = { before: HistoryPoint; now: HistoryPoint };

function changeOfRank(
  own: Step,
  line: VendorHistory,
  market: readonly VendorHistory[],
  at: number,
): RankMove {
  const others = market.filter((other) => other !== line);
  const passed = others.flatMap((other) => {
    const [before, now] = [other.points[at - 1] ?? null, other.points[at] ?? null];
    return before !== null && now !== null && crossed(own, { before, now })
      ? [{ name: other.vendor.name, cause: now.presenceCause }]
      : [];
  });
  const cause = own.now.presenceCause;
  if (cause?.kind === "coverage") return { market: false, because: coverageWords(cause) };
  const jumped = passed.filter((other) => other.cause?.kind === "coverage");
  if (jumped.length > 0) {
    return { market: false, because: `what is known of ${names(jumped)} changed` };
  }
  if (passed.length === 0) return { market: false, because: fieldWords(others, at, own) };
  const moved = (other: (typeof passed)[number]) => other.cause?.kind === "market";
  const byReadings = cause?.kind === "market" || passed.every(moved);
  return byReadings
    ? { market: true, because: `new readings; it and ${names(passed)} changed places` }
    : {
        market: false,
        because: `older evidence; it and ${names(passed)} changed places without new readings`,
      };
}

/** Nobody was passed: others came or went above it. */
function fieldWords(others: readonly VendorHistory[], at: number, { before, now }: Step): string {
  const above = (point: HistoryPoint | null | undefined, rank: number) =>
    point !== null && point !== undefined && point.rank < rank;
  const came = others.filter(
    ({ points }) => above(points[at], now.rank) && (points[at - 1] ?? null) === null,
  );
  const went = others.filter(
    ({ points }) => above(points[at - 1], before.rank) && (points[at] ?? null) === null,
  );
  const said = [
    ...(came.length > 0 ? [`${names(came.map(({ vendor }) => vendor))} came in above it`] : []),
    ...(went.length > 0 ? [`${names(went.map(({ vendor }) => vendor))} above it went`] : []),
  ];
  return said.length > 0 ? said.join("; ") : "equal points parted or met";
}

/** Whether two vendors changed places: one was ahead before and the other is now. */
function crossed(a: Step, b: Step): boolean {
  const lead = (step: "before" | "now") =>
    Math.sign(a[step].presence.points - b[step].presence.points);
  return lead("before") * lead("now") < 0;
}

const names = (of: readonly { name: string }[]) => listed(of.map(({ name }) => name));
