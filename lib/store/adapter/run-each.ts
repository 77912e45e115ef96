import type Database from "better-sqlite3";
import type { SqlQuery } from "@prisma/driver-adapter-utils";

/** Begins a statement that is run once for each row of values in its one argument, a JSON list. */
export const RUN_EACH = "/* run for each */ ";

/** Runs such a statement on the writing connection; null when it is an ordinary one. */
export function runEachOn(client: Database.Database, { sql, args }: SqlQuery): number | null {
  if (!sql.startsWith(RUN_EACH)) return null;
  const statement = client.prepare(sql);
  let changed = 0;
  for (const values of listsIn(args[0])) changed += statement.run(...values).changes;
  return changed;
}

function listsIn(argument: unknown): unknown[][] {
  const lists: unknown = JSON.parse(typeof argument === "string" ? argument : "[]");
  if (Array.isArray(lists) && lists.every((list) => Array.isArray(list))) return lists;
  throw new TypeError("Values come as a JSON list of lists.");
}
