import { fileURLToPath } from "node:url";
import type { Archive } from "@/lib/domain/archive";
import { isoDate } from "@/lib/domain/iso-date";
import { archiveAsOf } from "@/lib/domain/public-on";
import { historyOf } from "@/lib/reports/history/market-history";
import { marketScores } from "@/lib/reports/market/market-scores";
import { readArchive } from "@/lib/store/archive-file/read-archive";

// All quarters of all vendors beside one day's scoring of the whole market, turn about in one run
// so that a busy machine slows both. The target is a ratio of at most 25.

const ROUNDS = 15;
const TARGET = 25;
const today = isoDate.parse("2026-11-24");

const folder = fileURLToPath(new URL("../../data/archive", import.meta.url));
const { archive } = await readArchive(folder);

/** The same records in lists of their own: nothing worked out before is known of them. */
function fresh(): Archive {
  return {
    ...{ source: [...archive.source], vendor: [...archive.vendor], product: [...archive.product] },
    ...{ release: [...archive.release], support: [...archive.support], price: [...archive.price] },
    ...{ "market-figure": [...archive["market-figure"]], alliance: [...archive.alliance] },
    ...{ event: [...archive.event], promise: [...archive.promise] },
    ...{ forecast: [...archive.forecast], outcome: [...archive.outcome] },
    "guest-system": [...archive["guest-system"]],
    "exploited-vulnerability": [...archive["exploited-vulnerability"]],
    ...{ assessment: [...archive.assessment], statement: [...archive.statement] },
  };
}

function ms(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const median = (times: readonly number[]) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

const oneDay = (whole: Archive) =>
  ms(() => marketScores({ archive: archiveAsOf(whole, today), asOf: today }));

const pairs = Array.from({ length: ROUNDS }, () => {
  const day = [fresh(), fresh(), fresh()].map(oneDay);
  const whole = fresh();
  const first = ms(() => historyOf(whole, today));
  return { day: median(day), first, again: ms(() => historyOf(whole, today)) };
});
const [day, first, again] = [
  median(pairs.map((pair) => pair.day)),
  median(pairs.map((pair) => pair.first)),
  median(pairs.map((pair) => pair.again)),
];
const ratio = median(pairs.map((pair) => pair.first / pair.day));
const { days, vendors } = historyOf(archive, today);
console.log(
  `${days.length} quarters of ${vendors.length} vendors ${first.toFixed(0)} ms, one day ${day.toFixed(1)} ms: ` +
    `${ratio.toFixed(1)} days' worth, target ${TARGET}; another day of the same archive ${again.toFixed(1)} ms`,
);
