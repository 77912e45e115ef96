import { isoDate } from "@/lib/domain/iso-date";
import { ArchiveSearch } from "@/lib/reports/search/archive-search";
import { middle, spentMs } from "./processor-time";
import { wholeArchive } from "./whole-archive";

// One stage of search.bench.ts: indexes a folder's archive and asks each question several times.
// The middle time of the processor counts: others may be at work on the machine.

const ROUNDS = 15;
const WARM_UP = 5;
const today = isoDate.parse("2026-11-24");
const days = { today, asOf: today };

/** From the one letter that most things begin with, to slips, to words that nothing has. */
const QUESTIONS = [
  ...["v", "vmware", "vmwear", "microsoft windows server", "hyper-v r2", "cve-2021"],
  ...["esxi 6.5", "nutnaix acropolsi", "server copy5", "qqqqqq wwwwww"],
];

const [folder = ""] = process.argv.slice(2);
const reading = await wholeArchive(folder);
const before = { ms: spentMs(), bytes: process.memoryUsage().rss };
const search = await ArchiveSearch.of(reading.archive);
const found: Record<string, number> = {
  records: reading.records,
  "index made, ms": spentMs() - before.ms,
  "memory of the index, MB": (process.memoryUsage().rss - before.bytes) / 2 ** 20,
};

function middleMs(query: string): number {
  const times: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const start = spentMs();
    search.answer({ query, kind: null, most: 10 }, days);
    if (round >= WARM_UP) times.push(spentMs() - start);
  }
  return middle(times);
}

for (const query of QUESTIONS) found[`“${query}”, ms`] = middleMs(query);
found["slowest question, ms"] = Math.max(...QUESTIONS.map((query) => found[`“${query}”, ms`] ?? 0));
console.log(JSON.stringify(found));
