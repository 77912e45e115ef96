import type Database from "better-sqlite3";
import {
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlQuery,
  type Transaction,
} from "@prisma/driver-adapter-utils";
import { runEachOn } from "./run-each";

/** The writing connection: Prisma's stock adapter, and the SQLite handle under it. */
export type Writer = { adapter: SqlDriverAdapter; client: Database.Database };

/**
 * One transaction on the only writing connection, which is its own until `release`.
 *
 * Prisma sends COMMIT or ROLLBACK as a statement and then calls `commit` or `rollback`. Whatever
 * became of that statement, the connection is handed on with no transaction open.
 */
export function vaultTransaction(writer: Writer, release: () => void): Transaction {
  const { adapter, client } = writer;

  // SQLite may end a transaction by itself (a full disk); what follows must not be kept alone.
  const open = () => {
    if (client.inTransaction) return;
    const cause = "SQLite has already ended this transaction.";
    throw new DriverAdapterError({ kind: "TransactionAlreadyClosed", cause });
  };
  const close = async () => {
    try {
      if (client.inTransaction) client.exec("ROLLBACK");
    } finally {
      release();
    }
  };
  const execute = async (query: SqlQuery) => {
    open();
    return runEachOn(client, query) ?? adapter.executeRaw(query);
  };
  const statement = async (sql: string) => {
    await execute({ sql, args: [], argTypes: [] });
  };

  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    options: { usePhantomQuery: false },
    queryRaw: async (query) => {
      open();
      return adapter.queryRaw(query);
    },
    executeRaw: execute,
    commit: close,
    rollback: close,
    createSavepoint: (name) => statement(`SAVEPOINT ${name}`),
    rollbackToSavepoint: (name) => statement(`ROLLBACK TO ${name}`),
    releaseSavepoint: (name) => statement(`RELEASE SAVEPOINT ${name}`),
  };
}
