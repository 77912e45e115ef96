import { cacheLife, cacheTag } from "next/cache";
import { archiveAsOf } from "@/lib/domain/public-on";
import { partsOfMoment, type Moment } from "@/lib/domain/moment";
import { ARCHIVE_TAG, archiveOf, openDay } from "../day-archive";
import { marketScores } from "../market/market-scores";
import { openMarket } from "../market/open-market";
import type { ReportFrame } from "../report-frame";
import { unscoredReason } from "../vendor/unscored";
import { vendorMark, type VendorMark } from "../vendor/vendor-mark";
import { axisMoves, positionStages } from "./axis-moves";
import { changeDek, changeFinding, sinceWords, threatMoveFinding } from "./change-words";
import type { CameOrWent, MoveRow } from "./move-row";
import { threatMoves } from "./threat-moves";
import { wayBetween, type TwoDays } from "./two-days";

/** How everyone moved between two days, or between two states of our archive. */
export type MarketChange = ReportFrame & {
  /** The earlier of the two. */
  since: Pick<ReportFrame, "asOf" | "knownAt">;
  /** "since 27 August 2026". */
  sinceWords: string;
  finding: string;
  dek: string;
  /** Those ranked on both days: clear changes of place first, then by the size of the move. */
  presence: readonly MoveRow[];
  direction: readonly MoveRow[];
  cameOrWent: readonly CameOrWent[];
  /** null = nobody was ranked on the later day. */
  threats: ThreatsMoved | null;
};

export type ThreatsMoved = {
  incumbent: VendorMark;
  finding: string;
  /** Challengers ranked against it on both days; empty where it was not itself. */
  rows: readonly MoveRow[];
};

/**
 * What moved between two moments and why, with the threats to `to`, or to who leads on the later
 * day. null when no vendor of that name is on record by then.
 */
export async function marketChange(
  moment: Moment,
  since: Moment,
  to: string | null = null,
): Promise<MarketChange | null> {
  "use cache";
  cacheTag(ARCHIVE_TAG);
  cacheLife("hours");
  return changeOf(await openTwoDays(moment, since), to);
}

/** Opens and scores both days, and the earlier one as the later archive tells it. */
export async function openTwoDays(moment: Moment, since: Moment): Promise<TwoDays> {
  const [then, now] = [partsOfMoment(since), partsOfMoment(moment)];
  const [day, after] = [await openDay(since), await openMarket(moment)];
  const revised =
    then.knownAt === now.knownAt ? day.archive : archiveAsOf(await archiveOf(moment), then.asOf);
  return { before: { day, scores: marketScores(day) }, after, revised };
}

/** The same, from two days at hand. Pure. */
export function changeOf(days: TwoDays, to: string | null): MarketChange | null {
  const { before, after } = days;
  if (to !== null && after.day.citations.find("vendor", to) === null) return null;
  const way = wayBetween(days);
  const stages = positionStages(days, way);
  const { asOf, knownAt } = before.day.frame;
  const since = sinceWords(before.day.frame, after.day.frame);
  const presence = axisMoves(days, way, stages, "presence");
  const direction = axisMoves(days, way, stages, "direction");
  const cameOrWent = whoCameOrWent(days);
  const incumbent = to ?? after.positions[0]?.vendor.slug ?? null;
  const rows = incumbent === null ? [] : threatMoves(days, way, incumbent);
  const mark = incumbent === null ? null : vendorMark(after.day.citations, incumbent);
  return {
    ...after.day.frame,
    since: { asOf, knownAt },
    sinceWords: since,
    finding: changeFinding({ presence, cameOrWent }, since),
    dek: changeDek(presence, direction),
    ...{ presence, direction, cameOrWent },
    threats: mark && { incumbent: mark, finding: threatMoveFinding(mark.name, rows, since), rows },
  };
}

function whoCameOrWent({ before, after }: TwoDays): CameOrWent[] {
  const slugsOf = ({ vendors }: TwoDays["before"]["scores"]) => vendors.map(({ slug }) => slug);
  const [then, now] = [slugsOf(before.scores), slugsOf(after.scores)];
  const why = (side: TwoDays["before"], slug: string) => {
    const vendor = side.day.citations.find("vendor", slug);
    return vendor === null ? "It was not on record." : unscoredReason(side.scores, vendor);
  };
  const came = now
    .filter((slug) => !then.includes(slug))
    .map((slug) => ({ slug, came: true, why: why(before, slug) }));
  const went = then
    .filter((slug) => !now.includes(slug))
    .map((slug) => ({ slug, came: false, why: why(after, slug) }));
  return [...came, ...went].map(({ slug, ...told }) => ({
    vendor: vendorMark(told.came ? after.day.citations : before.day.citations, slug),
    ...told,
  }));
}
