import { cacheLife, cacheTag } from "next/cache";
import type { Moment } from "@/lib/domain/moment";
import { ARCHIVE_TAG } from "../day-archive";
import { openMarket, type OpenMarket } from "./open-market";
import type { PositionRow } from "./position-row";
import type { ReportFrame } from "../report-frame";

export type PositionList = ReportFrame & {
  /** By presence, then name. */
  positions: readonly PositionRow[];
};

/** Every scored vendor's position on one day, line by line. */
export async function positionList(moment: Moment): Promise<PositionList> {
  "use cache";
  cacheTag(ARCHIVE_TAG);
  cacheLife("hours");
  return positionsOn(await openMarket(moment));
}

/** The same, from a market at hand. Pure. */
export function positionsOn({ day, positions }: OpenMarket): PositionList {
  return { ...day.frame, positions };
}
