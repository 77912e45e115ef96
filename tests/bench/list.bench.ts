import { recordKinds } from "@/lib/domain/archive";
import { isoDate } from "@/lib/domain/iso-date";
import { dayArchive } from "@/lib/reports/day-archive";
import { PAGE_ROWS, recordTableOf } from "@/lib/reports/record/record-table";
import { loadArchive } from "@/lib/store/archive";
import { askTable, askableOf } from "@/lib/tables/ask-table";
import type { Table } from "@/lib/tables/table";
import { readView } from "@/lib/tables/table-view";

// How long the lists of all records need: to be laid out as cells once a day is opened, and then to
// answer a view (words, a facet, two keys of order, every facet counted anew). The middle of the
// rounds counts; the views differ, so that nothing is answered from memory.

const ROUNDS = 15;
const DAY = "2026-11-23";

const archive = await loadArchive();
const day = dayArchive(archive, isoDate.parse(DAY));
const views = ["a", "e", "in", "20", "v", "server", "win", "not", "x"];

const middle = (times: readonly number[]) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;

function timed<T>(work: () => T): { ms: number; of: T } {
  const start = performance.now();
  const of = work();
  return { ms: performance.now() - start, of };
}

function answerMs(table: Table): number {
  const askable = askableOf(table, [{ id: "record", descending: false }]);
  const times = Array.from({ length: ROUNDS }, (_, round) => {
    const q = views[round % views.length] ?? "";
    const { view } = readView(new Map([["q", q], ["reading", "read"], ["sort", "-publicFrom,record"]]), askable); // prettier-ignore
    return timed(() => askTable(table, view, PAGE_ROWS)).ms;
  });
  return middle(times);
}

let total = 0;
for (const kind of recordKinds) {
  const { ms: layOut, of: table } = timed(() => recordTableOf(day, kind));
  total += table.rows.length;
  console.log(
    `${kind.padEnd(24)} ${String(table.rows.length).padStart(6)} rows: laid out in ` +
      `${layOut.toFixed(0).padStart(5)} ms, answered in ${answerMs(table).toFixed(1).padStart(6)} ms`,
  );
}
console.log(`All lists: ${total} rows.`);
process.exit(0);
