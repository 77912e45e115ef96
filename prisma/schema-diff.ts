import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";
import { listMigrations } from "@/lib/store/migrations";
import { migrationsFolder } from "@/lib/store/vault-file";

/**
 * The SQL that leads from the migrations, replayed in memory, to prisma/schema.prisma; null when
 * the two agree. The migrations are the truth: no database and no earlier schema is looked at.
 */
export async function schemaDiff(): Promise<string | null> {
  const migrations = listMigrations(migrationsFolder());
  const content = await readFile(path.join(import.meta.dirname, "schema.prisma"), "utf8");
  const schemaEngine = await loadEngine();
  const { exitCode, stdout } = await schemaEngine.diff({
    from: {
      tag: "migrations",
      baseDir: migrationsFolder(),
      lockfile: { path: "./migration_lock.toml", content: 'provider = "sqlite"' },
      shadowDbInitScript: "",
      migrationDirectories: migrations.map(({ name, sql }) => ({
        path: name,
        migrationFile: { path: "migration.sql", content: { tag: "ok", value: sql } },
      })),
    },
    to: { tag: "schemaDatamodel", files: [{ path: "schema.prisma", content }] },
    script: true,
    exitCode: true,
    filters: { externalTables: [], externalEnums: [] },
  });
  schemaEngine.free();
  return exitCode === 0 ? null : stdout;
}

/** Prisma's schema engine as WebAssembly: the native one would need a download. */
async function loadEngine(): Promise<engine.SchemaEngine> {
  const script = createRequire(import.meta.url).resolve(
    "@prisma/schema-engine-wasm/schema_engine_bg",
  );
  const bytes = await readFile(path.join(path.dirname(script), "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, {
    "./schema_engine_bg.js": { ...engine },
  });
  engine.__wbg_set_wasm(instance.exports);
  const { __wbindgen_start: start } = instance.exports;
  if (typeof start === "function") Reflect.apply(start, undefined, []);

  const memory = bindMigrationAwareSqlAdapterFactory(new InMemory({ url: ":memory:" }));
  return engine.SchemaEngine.new({ datamodels: undefined }, () => undefined, memory);
}

/** Replays whole scripts: the stock adapter refuses more than one statement at a time. */
class InMemory extends PrismaBetterSqlite3 {
  override async connectToShadowDb() {
    const database = await super.connectToShadowDb();
    database.executeRaw = async ({ sql }) => {
      await database.executeScript(sql);
      return 0;
    };
    return database;
  }
}
