import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import type { RecordOf } from "@/lib/domain/archive";
import { addRecord } from "@/lib/edits/add-record";
import type { Watch } from "@/lib/edits/import/draft";
import { importRecords, rehearseImport } from "@/lib/edits/import/import-records";
import { tableHead } from "@/lib/edits/import/given-table";
import { guessedMapping } from "@/lib/edits/import/mapping";
import { undoSave } from "@/lib/edits/undo-save";
import { db } from "@/lib/store/client";
import { rowsOf } from "@/lib/store/tables/table";
import { manyPrices, writeTable } from "./import-rows";

// How many rows a second an import reads, checks and saves, beside SQLite alone: the same rows put
// in by better-sqlite3 without a check, a revision or a way to call it off. How long taking it all
// back takes beside that. Then single saves.

const ROWS = Number(process.env["IMPORT_ROWS"] ?? "100000");
const SAVES = 200;

const editor = { id: "bench", name: "bench", role: "editor" } as const;
const by = { editor, at: new Date(0).toISOString(), reason: "Measured." };
const watch: Watch = { signal: new AbortController().signal, tell: () => undefined };

const [product, source] = [await db.product.findFirstOrThrow(), await db.source.findFirstOrThrow()];
const prices = manyPrices(ROWS, product.slug, source.slug);
const folder = await mkdtemp(path.join(tmpdir(), "hyperscope-import-"));
const file = { path: path.join(folder, "prices.csv"), form: "csv" } as const;

/** Seconds that each part took, by its name. */
const took = new Map<string, number>();

async function timed<T>(name: string, count: number, work: () => Promise<T> | T): Promise<T> {
  const [start, used] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const seconds = (performance.now() - start) / 1000;
  took.set(name, seconds);
  const { user, system } = process.cpuUsage(used);
  const busy = ((user + system) / 1e6).toFixed(1);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  const rate = Math.round(count / seconds);
  const told = [
    ...[`${seconds.toFixed(1)} s`, `${busy} s of it busy`],
    ...[`${rate} a second`, `${memory} MB at most`],
  ];
  console.log(`${name.padEnd(36)} ${told.join("   ")}`);
  return result;
}

try {
  await writeTable(file.path, prices);
  const bytes = (await stat(file.path)).size;
  console.log(`${ROWS} rows, ${(bytes / 1e6).toFixed(1)} MB`);
  const names = (await tableHead(file.path, 0)).names;
  const wanted = { kind: "price", file, mapping: guessedMapping("price", names) } as const;
  const draft = await timed("read and check", ROWS, () => rehearseImport(wanted, by, watch));
  if (!draft.ok || draft.value.refused.length > 0) throw new Error("All rows are sound.");
  const saved = await timed("check again and save", ROWS, () =>
    importRecords(draft.value, by, watch),
  );
  if (!saved.ok || saved.value.added !== ROWS) throw new Error("All rows are added.");
  const again = await timed("read what is on record", ROWS, () =>
    rehearseImport(wanted, by, watch),
  );
  if (!again.ok || again.value.same !== ROWS) throw new Error("All rows are as on record.");
  const undone = await timed("undo", ROWS, () => undoSave(saved.value.revisionId ?? "", by));
  if (!undone.ok || undone.value.length !== ROWS) throw new Error("All rows are taken back.");
  const [saving, undoing] = ["check again and save", "undo"].map((name) => took.get(name) ?? 0);
  console.log(`undo takes ${((undoing ?? 0) / (saving ?? 1)).toFixed(2)} times as long as saving`);
  await timed("SQLite alone, unchecked", ROWS, () => rawInserts(prices));
  await timed("single saves, one after the other", SAVES, () =>
    singleSaves(prices.slice(0, SAVES)),
  );
} finally {
  await rm(folder, { recursive: true, force: true });
  await db.$disconnect();
}

function rawInserts(records: readonly RecordOf<"price">[]): void {
  const raw = new Database(path.join(folder, "raw.db"));
  raw.pragma("journal_mode = WAL");
  const [one] = records;
  if (one === undefined) return;
  const { header, own, evidence } = rowsOf("price", one);
  const tables = [header, own, evidence[0] ?? {}].map((row, at) => {
    const names = Object.keys(row);
    raw.exec(`CREATE TABLE t${at} (${names.map((name) => `"${name}"`).join(",")}, PRIMARY KEY ("${names[0]}"))`); // prettier-ignore
    return raw.prepare(`INSERT INTO t${at} VALUES (${names.map(() => "?").join(",")})`);
  });
  raw.transaction(() => {
    records.forEach((record, at) => {
      const rows = rowsOf("price", record);
      const [proof] = rows.evidence;
      [rows.header, rows.own, { ...proof, id: `${at}` }].forEach((row, table) =>
        tables[table]?.run(Object.values(row).map(bound)),
      );
    });
  })();
  raw.close();
}

function bound(value: unknown): unknown {
  return typeof value === "boolean" ? Number(value) : value;
}

async function singleSaves(records: readonly RecordOf<"price">[]): Promise<void> {
  for (const record of records) {
    const saved = await addRecord("price", { ...record, slug: `single-${record.slug}` }, by);
    if (!saved.ok) throw new Error("Each is sound.");
  }
}
