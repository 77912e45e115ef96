import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { migrationsFolder } from "@/lib/store/vault-file";
import { schemaDiff } from "./schema-diff";

// npm run db:diff -- 20261124120000_what_it_does
// Writes a migration from the last one to schema.prisma. Read it before you apply it: a new
// required column needs a default, and CHECKs of a table that is redefined must be added again.
const name = process.argv[2] ?? "";
const sql = await schemaDiff();

if (sql === null) {
  console.log("schema.prisma and the migrations agree: nothing to write.");
} else if (!/^\d{14}_[a-z0-9_]+$/.test(name)) {
  console.error(
    "Name the migration, for example: npm run db:diff -- 20261124120000_add_price_term",
  );
  process.exitCode = 1;
} else {
  const folder = path.join(migrationsFolder(), name);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, "migration.sql"), sql);
  await writeFile(path.join(migrationsFolder(), "migration_lock.toml"), 'provider = "sqlite"\n');
  console.log(
    `Wrote ${path.relative(process.cwd(), folder)}/migration.sql. Read it, then apply it.`,
  );
}
