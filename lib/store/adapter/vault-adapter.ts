import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import {
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlDriverAdapterFactory,
  type SqlQuery,
} from "@prisma/driver-adapter-utils";
import { Mutex } from "async-mutex";
import Database from "better-sqlite3";
import { vaultTransaction, type Writer } from "./vault-transaction";
import { BLOCK_MS, whenFree } from "./when-free";

/** Statements remembered as reading or writing, before the memory is emptied. */
const REMEMBERED_STATEMENTS = 2_000;

/** Values that one statement may carry: SQLite's own limit since 3.32. Prisma assumes 999. */
const MAX_BIND_VALUES = 32_766;

const WRITER_PRAGMAS = [
  "journal_mode = WAL",
  // Each commit reaches the disk, so that power loss takes nothing that was acknowledged.
  "synchronous = FULL",
  "foreign_keys = ON",
  "trusted_schema = OFF",
];

/**
 * Opens the vault for Prisma with one writing and one reading connection.
 *
 * The stock adapter shares one connection: another request's write joins whatever transaction is
 * open and is lost when that is rolled back. Here every write waits for its turn, and reads see
 * only what was committed. Contract: tests/store/adapter-contract.test.ts; why: decision 0001.
 */
export function vaultAdapter(file: string): SqlDriverAdapterFactory {
  return { provider: "sqlite", adapterName: "hyperscope-vault", connect: () => connect(file) };
}

async function connect(file: string): Promise<SqlDriverAdapter> {
  const stock = new PrismaBetterSqlite3({ url: `file:${file}`, timeout: BLOCK_MS });
  const writer = await handleOf(stock.connect());
  for (const pragma of WRITER_PRAGMAS) {
    await whenFree(() => writer.adapter.executeScript(`PRAGMA ${pragma}`));
  }
  const reader = await handleOf(stock.connect());
  await reader.adapter.executeScript("PRAGMA query_only = ON");
  return twoConnections(writer, reader);
}

function twoConnections(writer: Writer, reader: Writer): SqlDriverAdapter {
  const turn = new Mutex();
  const reads = readingStatements(reader.client);
  const write = <T>(work: () => Promise<T>) => turn.runExclusive(() => whenFree(work));

  return {
    provider: "sqlite",
    adapterName: "hyperscope-vault",
    getConnectionInfo: () => ({ maxBindValues: MAX_BIND_VALUES, supportsRelationJoins: false }),
    queryRaw: (query: SqlQuery) =>
      reads(query.sql)
        ? whenFree(() => reader.adapter.queryRaw(query))
        : write(() => writer.adapter.queryRaw(query)),
    executeRaw: (query) => write(() => writer.adapter.executeRaw(query)),
    executeScript: (script) => turn.runExclusive(() => writer.adapter.executeScript(script)),
    startTransaction: async (level) => {
      if (level !== undefined && level !== "SERIALIZABLE") {
        throw new DriverAdapterError({ kind: "InvalidIsolationLevel", level });
      }
      const release = await turn.acquire();
      try {
        const begin = { sql: "BEGIN IMMEDIATE", args: [], argTypes: [] };
        await whenFree(() => writer.adapter.executeRaw(begin));
        return vaultTransaction(writer, release);
      } catch (error) {
        release();
        throw error;
      }
    },
    dispose: async () => {
      await reader.adapter.dispose();
      await turn.runExclusive(() => writer.adapter.dispose());
    },
  };
}

/** The stock adapter with the SQLite handle it works on, which its types do not mention. */
async function handleOf(connecting: Promise<SqlDriverAdapter>): Promise<Writer> {
  const adapter = await connecting;
  if ("client" in adapter && adapter.client instanceof Database) {
    return { adapter, client: adapter.client };
  }
  throw new Error("@prisma/adapter-better-sqlite3 no longer shows its connection: pin 7.10.0.");
}

/** Tells statements that only read, by asking SQLite; what it cannot prepare fails as a read. */
function readingStatements(client: Database.Database): (sql: string) => boolean {
  const known = new Map<string, boolean>();
  return (sql) => {
    const remembered = known.get(sql);
    if (remembered !== undefined) return remembered;
    try {
      const { readonly } = client.prepare(sql);
      if (known.size >= REMEMBERED_STATEMENTS) known.clear();
      known.set(sql, readonly);
      return readonly;
    } catch {
      return true;
    }
  };
}
