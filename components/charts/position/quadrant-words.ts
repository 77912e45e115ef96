import { formatShareBelow } from "@/lib/format/numbers";
import type { PositionRow } from "@/lib/reports/market/position-row";

/** Below this share of draws a quadrant's name is not to be relied on. */
const CERTAIN_FROM = 0.8;

/** The same beside a mark, whose place already says which quadrant: "Leader in 90%", "only 13%". */
export function quadrantNote({ quadrant, quadrantShare }: PositionRow): string {
  const share = formatShareBelow(quadrantShare, CERTAIN_FROM);
  return quadrantShare < CERTAIN_FROM ? `only ${share}` : `${quadrant} in ${share}`;
}

/** "Contender in 83%", "Leader in only 72%: uncertain". */
export function quadrantWords({ quadrant, quadrantShare }: PositionRow): string {
  const share = formatShareBelow(quadrantShare, CERTAIN_FROM);
  return quadrantShare < CERTAIN_FROM
    ? `${quadrant} in only ${share}: uncertain`
    : `${quadrant} in ${share}`;
}
