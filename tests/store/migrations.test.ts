import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { recordKinds, recordSchemas } from "@/lib/domain/archive";
import { applyMigrations } from "@/lib/store/apply-migrations";
import { listMigrations, VaultRefusal } from "@/lib/store/migrations";
import { migrationsFolder } from "@/lib/store/vault-file";
import { schemaDiff } from "@/prisma/schema-diff";
import { tempVaults } from "@/tests/support/temp-vault";

const { folder, migrated } = tempVaults();

/** A folder of migrations of its own: the parent table, then what the test adds. */
function drawings(name: string, ...scripts: string[]): string {
  const at = path.join(folder, name);
  const parents = "CREATE TABLE parent (id TEXT PRIMARY KEY); INSERT INTO parent VALUES ('a');";
  const children =
    "CREATE TABLE child (of TEXT REFERENCES parent (id) ON DELETE CASCADE);" +
    "INSERT INTO child VALUES ('a');";
  [`${parents}${children}`, ...scripts].forEach((sql, index) => {
    const migration = path.join(at, `2026010${index + 1}000000_step`);
    mkdirSync(migration, { recursive: true });
    writeFileSync(path.join(migration, "migration.sql"), sql);
  });
  return at;
}

function ask(file: string, sql: string): unknown[] {
  const database = new Database(file, { readonly: true });
  try {
    return database.prepare(sql).all();
  } finally {
    database.close();
  }
}

test("the migrations lead to schema.prisma", async () => {
  expect(await schemaDiff()).toBeNull();
});

test("the vault takes every word that the vocabulary knows", () => {
  const sql = listMigrations(migrationsFolder())
    .map((migration) => migration.sql)
    .join();
  for (const kind of recordKinds) {
    const schema = z.toJSONSchema(recordSchemas[kind], { unrepresentable: "any", io: "input" });
    for (const word of wordsOf(schema)) expect(sql).toContain(`'${word}'`);
  }
});

/** Words kept as JSON or as an address are not checked by the vault. */
const UNCHECKED = new Set(["segments", "ofKind", "became"]);

function wordsOf(schema: unknown, name = ""): string[] {
  if (typeof schema !== "object" || schema === null || UNCHECKED.has(name)) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) =>
    key === "enum" ? z.array(z.string()).parse(value) : wordsOf(value, key),
  );
}

describe("applyMigrations", () => {
  test("makes a vault, says what it applied, and then has nothing to do", () => {
    const file = path.join(folder, "new", "vault.db");
    const names = listMigrations(migrationsFolder()).map(({ name }) => name);
    expect(applyMigrations(file, migrationsFolder())).toEqual({ applied: names, backup: null });
    expect(applyMigrations(file, migrationsFolder())).toEqual({ applied: [], backup: null });
  });

  test("keeps children when their parent's table is drawn anew, and copies the vault first", () => {
    const file = path.join(folder, "redraw.db");
    applyMigrations(file, drawings("redraw"));
    const redraw =
      "CREATE TABLE parent_new (id TEXT PRIMARY KEY, name TEXT);" +
      "INSERT INTO parent_new (id) SELECT id FROM parent;" +
      "DROP TABLE parent; ALTER TABLE parent_new RENAME TO parent;";
    const { applied, backup } = applyMigrations(file, drawings("redraw", redraw));

    expect(applied).toEqual(["20260102000000_step"]);
    expect(ask(file, "SELECT of FROM child")).toEqual([{ of: "a" }]);
    expect(ask(backup!, "SELECT * FROM parent")).toEqual([{ id: "a" }]);
  });

  test.each([
    { why: "a script that fails half way", sql: "CREATE TABLE half (a); SELECT no_such_column;" },
    { why: "a reference left dangling", sql: "CREATE TABLE half (a); DELETE FROM parent;" },
  ])("leaves the vault as it was after $why", ({ why, sql }) => {
    const file = path.join(folder, `${why.replaceAll(" ", "-")}.db`);
    applyMigrations(file, drawings(why));
    const schema = ask(file, "SELECT sql FROM sqlite_master");

    expect(() => applyMigrations(file, drawings(why, sql))).toThrow();
    expect(ask(file, "SELECT sql FROM sqlite_master")).toEqual(schema);
    expect(ask(file, "SELECT id FROM parent")).toEqual([{ id: "a" }]);
    expect(ask(file, "SELECT migration_name FROM _prisma_migrations")).toHaveLength(1);
  });

  test("refuses a vault that is newer than the program", () => {
    const file = path.join(folder, "newer.db");
    applyMigrations(file, drawings("newer", "CREATE TABLE later (a);"));
    const older = drawings("older");
    copyFileSync(
      path.join(folder, "newer", "20260101000000_step", "migration.sql"),
      path.join(older, "20260101000000_step", "migration.sql"),
    );
    expect(() => applyMigrations(file, older)).toThrow(VaultRefusal);
    expect(() => applyMigrations(file, older)).toThrow(/newer than this program.*20260102/);
  });

  test("refuses a migration that was changed after it was applied", () => {
    const file = path.join(folder, "changed.db");
    const at = drawings("changed");
    applyMigrations(file, at);
    const script = path.join(at, "20260101000000_step", "migration.sql");
    writeFileSync(script, `${readFileSync(script, "utf8")}\n`);
    expect(() => applyMigrations(file, at)).toThrow("was changed after it was applied");
  });
});

describe("the vault's own guards", () => {
  const header = "INSERT INTO RecordHeader (id, kind, slug, publicFrom, version)";
  const vendor = "INSERT INTO Vendor (slug, recordId, name, role)";
  const stored = `${header} VALUES ('vendor/n', 'vendor', 'n', '1998-12-31', 1)`;

  test.each([
    {
      what: "a version below 1",
      sql: `${header} VALUES ('vendor/x', 'vendor', 'x', '1998-12-31', 0)`,
    },
    {
      what: "an address that is not kind/slug",
      sql: `${header} VALUES ('x', 'vendor', 'x', '1998-12-31', 1)`,
    },
    {
      what: "an unknown kind",
      sql: `${header} VALUES ('seller/x', 'seller', 'x', '1998-12-31', 1)`,
    },
    { what: "an unknown role", sql: `${vendor} VALUES ('n', 'vendor/n', 'N', 'wizard')` },
    {
      what: "a record without its header",
      sql: `${vendor} VALUES ('x', 'vendor/x', 'X', 'analyst')`,
    },
  ])("refuse $what", ({ sql, what }) => {
    const database = new Database(migrated(`${what.replaceAll(/\W/g, "-")}.db`));
    database.exec(stored);
    expect(() => database.exec(sql)).toThrow(/CHECK|FOREIGN KEY/);
    expect(() => database.exec(`${vendor} VALUES ('n', 'vendor/n', 'N', 'analyst')`)).not.toThrow();
    database.close();
  });
});
