import { fileURLToPath } from "node:url";
import { isoDate } from "@/lib/domain/iso-date";
import { archiveAsOf } from "@/lib/domain/public-on";
import { dayArchive } from "@/lib/reports/day-archive";
import { marketScores } from "@/lib/reports/market/market-scores";
import { scoredMarket } from "@/lib/reports/market/open-market";
import { readArchive } from "@/lib/store/archive-file/read-archive";

// How long it takes to score the whole market for one day, beside merely picking out the records
// that were public by then: the arithmetic should cost no more than a few such passes.

const ROUNDS = 15;
const DAYS = ["2005-10-31", "2006-06-30", "2008-12-31"].map((day) => isoDate.parse(day));

const folder = fileURLToPath(new URL("../../data/archive", import.meta.url));
const { archive } = await readArchive(folder);

function medianMs(work: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  return times[Math.floor(ROUNDS / 2)] ?? Number.NaN;
}

for (const asOf of DAYS) {
  const day = dayArchive(archive, asOf);
  const pick = medianMs(() => archiveAsOf(archive, asOf));
  const score = medianMs(() => marketScores(day));
  const shares = medianMs(() => scoredMarket(day));
  const { vendors } = marketScores(day);
  console.log(
    `${asOf}  ${vendors.length} vendors: scores ${score.toFixed(1)} ms (${(score / pick).toFixed(1)} passes over` +
      ` the archive), with ranks over 10,000 draws ${shares.toFixed(1)} ms (${(shares / score).toFixed(1)} of the scores alone)`,
  );
}
