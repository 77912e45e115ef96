import { isoDate } from "@/lib/domain/iso-date";
import { dayArchive } from "@/lib/reports/day-archive";
import { historyOf } from "@/lib/reports/history/market-history";
import { overviewOf } from "@/lib/reports/market/market-overview";
import { marketScores } from "@/lib/reports/market/market-scores";
import { positionRows } from "@/lib/reports/market/position-rows";
import { rankHistory } from "@/lib/reports/history/rank-history";
import { rankingOf } from "@/lib/reports/threat/threat-ranking";
import { timelineOf } from "@/lib/reports/timeline/timeline";
import { scorecardOf } from "@/lib/reports/vendor/vendor-scorecard";
import { vendorTrends } from "@/lib/reports/history/vendor-trend";
import { openVault } from "@/lib/store/open-vault";
import { readArchiveOf } from "@/lib/store/archive-reading";

// One stage of growth.bench.ts: opens a vault and computes each screen once, as the first visitor
// of a new day makes the site do. Every later visitor is served the page laid down. Pages of one
// day share its archive, its scored market and its history, so a vendor's page is measured twice:
// the first of the day, which also sorts the records by vendor, and a further one at hand. Times
// are of the processor, not of the clock: others may be at work on the machine.

const [file = ""] = process.argv.slice(2);
const asOf = isoDate.parse("2026-11-24");
/** Vendors of the archive as it is: they have as many records of their own at every size. */
const FURTHER = ["vmware", "microsoft", "nutanix", "proxmox", "suse"];
const ROUNDS = 40;
const found: Record<string, number> = {};

async function timed<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  const start = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(start);
  found[`${name}, ms`] = (user + system) / 1000;
  if (process.env["GROWTH_ALOUD"] !== undefined) console.error(name, found[`${name}, ms`]);
  return result;
}

const vault = openVault(file);
const whole = await timed("open the archive", () => readArchiveOf(vault));
await vault.$disconnect();
found["memory once open, MB"] = process.memoryUsage.rss() / 2 ** 20;

const day = await timed("one day of it", () => dayArchive(whole, asOf));
const scores = await timed("score the market", () => marketScores(day));
found["vendors rated"] = scores.vendors.length;
const positions = await timed("rank it over all draws", () => positionRows(day, scores));
const market = { day, scores, positions };
await timed("the first vendor page of the day", () => scorecardOf(market, "vmware"));
// Together, so that one collection of garbage does not pass for the cost of a page.
await timed(`${FURTHER.length * ROUNDS} further vendor pages`, () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const slug of FURTHER) scorecardOf(market, slug);
  }
});
await timed("/threats/vmware of the market", () => rankingOf(market, "vmware"));
await timed("/ of the market", () => overviewOf(market));
const history = await timed("all quarters", () => historyOf(whole, asOf));
await timed("ranks over all quarters", () => rankHistory(history));
await timed("trends over all quarters", () => vendorTrends(history));
await timed("/timeline of the day", () => timelineOf(day));
found["memory of it all, MB at most"] = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify(found));
