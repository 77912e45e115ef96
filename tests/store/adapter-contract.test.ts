import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import Database from "better-sqlite3";
import { describe, expect, test } from "vitest";
import { vaultAdapter } from "@/lib/store/adapter/vault-adapter";
import { PrismaClient } from "@/lib/store/generated/client";
import { tempVaults } from "@/tests/support/temp-vault";

const { migrated } = tempVaults();

type Scene = { db: PrismaClient; foreign: Database.Database };
type JournalMode = "WAL" | "DELETE";

const setting = (key: string) => ({ data: { key, value: "as written" } });
const insert = "INSERT INTO Setting (key, value) VALUES (?, 'by another process')";
const codeOf = (error: unknown) =>
  error instanceof Error && "code" in error ? String(error.code) : String(error);
const held = (foreign: Database.Database, key: string) =>
  foreign.prepare("SELECT 1 FROM Setting WHERE key = ?").get(key) !== undefined;

/** What the adapter is known to get wrong: decision 0001. Each says what came of it, in words. */
const contract: {
  name: string;
  mode: JournalMode;
  act: (scene: Scene) => Promise<string>;
  stock: string;
  vault: string;
}[] = [
  {
    name: "a plain write during someone else's transaction that rolls back",
    mode: "WAL",
    stock: "acknowledged, then gone",
    vault: "kept",
    act: async ({ db, foreign }) => {
      const write = { acknowledged: false, done: Promise.resolve() };
      const other = db.$transaction(async (tx) => {
        await tx.setting.create(setting("other"));
        write.done = db.setting.create(setting("plain")).then(() => {
          write.acknowledged = true;
        });
        for (let turn = 0; turn < 50 && !write.acknowledged; turn++) await tx.setting.count();
        throw new Error("the other editor gives up");
      });
      await expect(other).rejects.toThrow("gives up");
      await write.done;
      return held(foreign, "plain") ? "kept" : "acknowledged, then gone";
    },
  },
  {
    name: "a read during someone else's transaction",
    mode: "WAL",
    stock: "sees what was not committed",
    vault: "sees committed records only",
    act: ({ db }) =>
      db.$transaction(async (tx) => {
        await tx.setting.create(setting("other"));
        const seen = await db.setting.findUnique({ where: { key: "other" } });
        return seen === null ? "sees committed records only" : "sees what was not committed";
      }),
  },
  {
    name: "a foreign reader in the way of COMMIT",
    mode: "DELETE",
    stock: "later writes are acknowledged and never committed",
    vault: "later writes are committed",
    act: async ({ db, foreign }) => {
      foreign.exec("BEGIN");
      foreign.prepare("SELECT count(*) FROM Setting").get();
      await db.$transaction((tx) => tx.setting.create(setting("first"))).catch(() => null);
      foreign.exec("COMMIT");
      await db.setting.create(setting("later"));
      await db.$disconnect();
      return held(foreign, "later")
        ? "later writes are committed"
        : "later writes are acknowledged and never committed";
    },
  },
  {
    name: "a foreign commit between a transaction's read and its write",
    mode: "WAL",
    stock: "P1008",
    vault: "saved; the foreign writer waits",
    act: async ({ db, foreign }) => {
      const waits = { foreign: false };
      const save = db.$transaction(async (tx) => {
        await tx.setting.count();
        try {
          foreign.prepare(insert).run("foreign");
        } catch {
          waits.foreign = true;
        }
        await tx.setting.create(setting("own"));
      });
      return save.then(() => (waits.foreign ? "saved; the foreign writer waits" : "saved"), codeOf);
    },
  },
  {
    name: "a foreign writer that finishes a little later",
    mode: "WAL",
    stock: "P1008",
    vault: "saved",
    act: async ({ db, foreign }) => {
      foreign.exec("BEGIN IMMEDIATE");
      // Runs only while this process is not held up by its own waiting.
      const finish = setImmediate(() => foreign.exec("COMMIT"));
      return db.setting
        .create(setting("own"))
        .then(() => "saved", codeOf)
        .finally(() => clearImmediate(finish));
    },
  },
];

const stock = (file: string) => new PrismaBetterSqlite3({ url: `file:${file}`, timeout: 200 });

describe.each([
  { adapter: "stock", of: stock },
  { adapter: "vault", of: vaultAdapter },
] as const)("the $adapter adapter", ({ adapter, of }) => {
  test.each(contract)("$name", async (row) => {
    const file = migrated(`${adapter}-${contract.indexOf(row)}.db`);
    const foreign = new Database(file, { timeout: 0 });
    foreign.pragma(`journal_mode = ${row.mode}`);
    const db = new PrismaClient({ adapter: of(file) });
    try {
      await db.setting.count();
      expect(await row.act({ db, foreign })).toBe(row[adapter]);
    } finally {
      foreign.close();
      await db.$disconnect();
    }
  });
});

describe("a transaction of the vault's adapter", () => {
  const query = (sql: string) => ({ sql, args: [], argTypes: [] });

  test("whose COMMIT never arrived is rolled back, and the next one works", async () => {
    const adapter = await vaultAdapter(migrated("commit.db")).connect();
    const first = await adapter.startTransaction();
    await first.executeRaw(query("INSERT INTO Setting VALUES ('first', '')"));
    await first.commit();

    const second = await adapter.startTransaction();
    await second.executeRaw(query("INSERT INTO Setting VALUES ('second', '')"));
    await second.executeRaw(query("COMMIT"));
    await second.commit();

    const { rows } = await adapter.queryRaw(query("SELECT key FROM Setting"));
    expect(rows).toEqual([["second"]]);
    await adapter.dispose();
  });

  test("that SQLite has ended takes no more writes", async () => {
    const adapter = await vaultAdapter(migrated("ended.db")).connect();
    const ended = await adapter.startTransaction();
    await ended.executeRaw(query("ROLLBACK"));
    const late = ended.executeRaw(query("INSERT INTO Setting VALUES ('late', '')"));
    await expect(late).rejects.toMatchObject({ cause: { kind: "TransactionAlreadyClosed" } });
    await ended.rollback();
    expect((await adapter.queryRaw(query("SELECT key FROM Setting"))).rows).toEqual([]);
    await adapter.dispose();
  });

  test("is durable, guarded by references, and its readers cannot write", async () => {
    const adapter = await vaultAdapter(migrated("pragmas.db")).connect();
    const inside = await adapter.startTransaction();
    const writer = async (pragma: string) =>
      (await inside.queryRaw(query(`PRAGMA ${pragma}`))).rows[0]?.[0];

    expect(await writer("journal_mode")).toBe("wal");
    expect(await writer("synchronous")).toBe(2); // FULL
    expect(await writer("foreign_keys")).toBe(1);
    await inside.rollback();
    expect((await adapter.queryRaw(query("PRAGMA query_only"))).rows).toEqual([[1]]);
    await adapter.dispose();
  });
});
