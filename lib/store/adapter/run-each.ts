import { randomUUID } from "node:crypto";
import type Database from "better-sqlite3";
import type { SqlQuery } from "@prisma/driver-adapter-utils";

/** What SQLite takes as a value; it knows no truth, only 1 and 0. */
export type Bound = string | number | null;
type Lists = readonly (readonly Bound[])[];

/** Begins a statement that is run once for each list of values laid ready under its one argument. */
const RUN_EACH = "/* run for each */ ";

declare global {
  var hyperscopeLists: Map<string, Lists> | undefined;
}

/**
 * Values on their way to the writing connection. They are handed over in here: as arguments Prisma
 * would copy each of them three times. One for the process, like the vault: the framework loads
 * this file once for pages and once for routes, and either may have opened the connection.
 */
const ready = (globalThis.hyperscopeLists ??= new Map<string, Lists>());

/** A statement to be run once for each list of values, as Prisma's transaction is to be given it. */
export function forEach(statement: string, lists: Lists): { sql: string; key: string } {
  const key = randomUUID();
  ready.set(key, lists);
  return { sql: `${RUN_EACH}${statement}`, key };
}

/** Runs such a statement on the writing connection; null when it is an ordinary one. */
export function runEachOn(client: Database.Database, { sql, args }: SqlQuery): number | null {
  if (!sql.startsWith(RUN_EACH)) return null;
  const key = String(args[0]);
  const lists = ready.get(key);
  ready.delete(key);
  if (lists === undefined) throw new Error("No values were laid ready for this statement.");
  const statement = client.prepare(sql);
  let changed = 0;
  for (const values of lists) changed += statement.run(...values).changes;
  return changed;
}
