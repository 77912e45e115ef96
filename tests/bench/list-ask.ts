import { recordKinds } from "@/lib/domain/archive";
import { isoDate } from "@/lib/domain/iso-date";
import { dayArchive } from "@/lib/reports/day-archive";
import { PAGE_ROWS, recordTableOf } from "@/lib/reports/record/record-table";
import { askTable, askableOf } from "@/lib/tables/ask-table";
import type { Table } from "@/lib/tables/table";
import { readView } from "@/lib/tables/table-view";
import { middle, spentMs } from "./processor-time";
import { wholeArchive } from "./whole-archive";

// One stage of list.bench.ts: lays out each list of a folder's archive and answers views of it. The
// middle time of the processor counts, others may be at work on the machine; the views differ, so
// that nothing is answered from memory.

const ROUNDS = 9;
const DAY = "2026-11-23";
const VIEWS = ["a", "e", "in", "20", "v", "server", "win", "not", "x"];

const [folder = ""] = process.argv.slice(2);
const reading = await wholeArchive(folder);
const day = dayArchive(reading.archive, isoDate.parse(DAY));

function answerMs(table: Table): number {
  const askable = askableOf(table, [{ id: "record", descending: false }]);
  const times = Array.from({ length: ROUNDS }, (_, round) => {
    const q = VIEWS[round % VIEWS.length] ?? "";
    const start = spentMs();
    const { view } = readView(new Map([["q", q], ["reading", "read"], ["sort", "-publicFrom,record"]]), askable); // prettier-ignore
    askTable(table, view, PAGE_ROWS);
    return spentMs() - start;
  });
  return middle(times);
}

const found = recordKinds.map((kind) => {
  const start = spentMs();
  const table = recordTableOf(day, kind);
  return { kind, rows: table.rows.length, layOut: spentMs() - start, answer: answerMs(table) };
});
console.log(JSON.stringify(found));
