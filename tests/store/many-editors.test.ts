import { setImmediate as othersTurn } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { recordSchemas } from "@/lib/domain/archive";
import { readArchive } from "@/lib/store/archive-file/read-archive";
import { loadArchiveFile } from "@/lib/store/load-archive-file";
import { inventedLines, writeArchive } from "@/tests/support/invented-archive";
import { insert, update } from "@/tests/support/saves";
import { tempVaults } from "@/tests/support/temp-vault";

const { folder, migrated } = tempVaults();
vi.stubEnv("DATABASE_URL", `file:${migrated("vault.db")}`);
// Only now: the store opens the vault of the environment as it is imported.
const store = await import("@/lib/store/archive");
const { db } = await import("@/lib/store/client");

const EDITORS = 50;
const RECORDS = 5;
/** EDITORS_SECONDS=30 makes it a long run. */
const seconds = Number(process.env["EDITORS_SECONDS"] ?? "5");

const stampOf = (editor: string) => ({
  ...{ editor, editedAt: "2026-03-01T09:00:00.000Z", reason: "One more." },
});
const slugOf = (record: number) => `counted-${record}`;
const find = async (slug: string) => (await store.findRecord("price", slug))!;

test(
  `${EDITORS} editors at once on ${RECORDS} records lose no update`,
  async () => {
    const reading = await readArchive(writeArchive(`${folder}/archive`, inventedLines()));
    await loadArchiveFile(db, reading, "2026-01-20T10:00:00.000Z");
    const { record: model } = await find("northwind-hv-2005");
    for (let record = 0; record < RECORDS; record++) {
      const zero = recordSchemas.price.parse({ ...model, slug: slugOf(record), amount: 0 });
      await insert(db, "price", zero, stampOf("ana"));
    }

    const until = performance.now() + seconds * 1000;
    const totals = { saved: 0, refused: 0 };
    // Each reads what is there, adds one to the amount, and saves over the version it has read.
    const edit = async (editor: number) => {
      for (let turn = editor; performance.now() < until; turn++) {
        const before = await find(slugOf(turn % RECORDS));
        await othersTurn();
        const after = { ...before.record, amount: before.record.amount! + 1 };
        const saved = await update(db, { kind: "price", before }, after, stampOf(`${editor}`));
        totals[saved === null ? "refused" : "saved"]++;
      }
    };
    await Promise.all(Array.from({ length: EDITORS }, (_, editor) => edit(editor)));

    let counted = 0;
    for (let record = 0; record < RECORDS; record++) {
      const { record: last, version } = await find(slugOf(record));
      const log = (await store.listRevisions("price", slugOf(record))).toReversed();
      expect(log.map((line) => line.version)).toEqual(log.map((_, index) => index + 1));
      // Each correction rests on the one before it.
      const [, ...corrections] = log;
      expect(corrections.map(({ before }) => before)).toEqual(
        log.slice(0, -1).map(({ after }) => after),
      );
      expect({ amount: last.amount, version }).toEqual({
        amount: corrections.length,
        version: corrections.length + 1,
      });
      counted += corrections.length;
    }
    expect(counted).toBe(totals.saved);
    expect(totals.refused).toBeGreaterThan(0);
    await db.$disconnect();
    console.log(
      `${totals.saved} saves in ${seconds} s (${Math.round(totals.saved / seconds)} a second), none lost; ${totals.refused} second editors told`,
    );
  },
  60_000 + seconds * 4_000,
);
