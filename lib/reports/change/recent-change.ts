import { addDays, isoDate } from "@/lib/domain/iso-date";
import { momentOf, partsOfMoment, type Moment } from "@/lib/domain/moment";
import { formatMove } from "@/lib/format/moves";
import { countOf } from "@/lib/format/numbers";
import { partsInWords } from "./change-words";
import { marketChange, type MarketChange } from "./market-change";
import type { MoveRow } from "./move-row";

/** The last 90 days in a few sentences. */
export type RecentChange = { finding: string; sentences: readonly string[] };

/** Days back. */
const RECENT = 90;
const FIRST = isoDate.parse("2003-01-01");

/** What moved in the last 90 days, as `marketChange`. */
export async function recentChange(moment: Moment, to: string | null = null) {
  const { asOf, knownAt } = partsOfMoment(moment);
  const since = addDays(asOf, -RECENT);
  return marketChange(moment, momentOf({ asOf: since < FIRST ? FIRST : since, knownAt }), to);
}

/** What moved in the whole market. Pure. */
export function marketMoved({ finding, dek }: MarketChange): RecentChange {
  return { finding, sentences: [dek] };
}

/** How one vendor moved, on both axes. Pure; null when it was ranked on neither day. */
export function vendorMoved(change: MarketChange, slug: string): RecentChange | null {
  const finding = movedFinding(change, [slug]);
  if (finding === null) return null;
  const [onPresence, onDirection] = [change.presence, change.direction].map((rows) =>
    rows.find(({ vendor }) => vendor.slug === slug),
  );
  if (onPresence === undefined || onDirection === undefined) return { finding, sentences: [] };
  return {
    finding,
    sentences: [
      `Presence ${formatMove(onPresence.points)}: ${partsInWords(onPresence)}. ${onPresence.reading}`,
      `Direction ${formatMove(onDirection.points)}: ${partsInWords(onDirection)}.`,
    ],
  };
}

/** What became of the places of these vendors, in one sentence; null = none was ranked. Pure. */
export function movedFinding(change: MarketChange, slugs: readonly string[]): string | null {
  const { presence, cameOrWent, sinceWords } = change;
  const told = slugs.flatMap((slug) => {
    const alone = cameOrWent.find(({ vendor }) => vendor.slug === slug);
    if (alone !== undefined) {
      return [`${alone.vendor.name} ${alone.came ? "became ranked" : "is ranked no more"}`];
    }
    const row = presence.find(({ vendor }) => vendor.slug === slug);
    return row === undefined ? [] : [`${row.vendor.name} ${rankWords(row)}`];
  });
  return told.length === 0 ? null : `${told.join("; ")} ${sinceWords}`;
}

function rankWords({ before, after, places, news }: MoveRow): string {
  if (places === 0) return `kept place ${after.rank} on presence`;
  const moved = `${places > 0 ? "gained" : "lost"} ${countOf(Math.abs(places), "place")} on presence`;
  return `${moved}, ${before.rank} to ${after.rank}${news ? "" : ", which the evidence does not bear out,"}`;
}
