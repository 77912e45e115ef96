import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { VaultRefusal } from "@/lib/store/migrations";
import { vaultFile } from "@/lib/store/vault-file";
import { by, newPrice } from "@/tests/support/desk";
import { openImports, watching } from "@/tests/support/import-desk";
import { tempVaults } from "@/tests/support/temp-vault";

const { db, drafted, importRecords, reset } = await openImports();
const { folder } = tempVaults();
const lines = Array.from({ length: 2_500 }, (_, at) => `${JSON.stringify(newPrice(`many-${at}`))}\n`); // prettier-ignore

beforeAll(() => () => db.$disconnect());
beforeEach(() => reset(), 60_000);

const expectSound = async () =>
  expect(await db.$queryRawUnsafe("PRAGMA integrity_check")).toEqual([{ integrity_check: "ok" }]);
const taken = () => db.price.count({ where: { slug: { startsWith: "many-" } } });

test("an import whose process is killed half way has saved nothing", async () => {
  const file = path.join(folder, "prices.jsonl");
  writeFileSync(file, lines.join(""));
  const script = path.join(import.meta.dirname, "../support/import-writer.ts");
  const args = ["--conditions=react-server", "--import", "tsx", script, file];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, DATABASE_URL: `file:${vaultFile()}` },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line);
    if (line.startsWith("writing ") && line !== "writing 0") child.kill("SIGKILL");
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, "close");

  expect(child.signalCode).toBe("SIGKILL");
  expect(said).not.toContain("saved");
  expect(await taken()).toBe(0);
  expect(await db.revision.count({ where: { action: "added" } })).toBe(0);
  await expectSound();
}, 60_000);

test("an import that the disk has no room for says so and has saved nothing", async () => {
  const draft = await drafted("price", "jsonl", lines.join(""));
  const [{ page_count: pages } = { page_count: 0n }] = await db.$queryRawUnsafe<{ page_count: bigint }[]>("PRAGMA page_count"); // prettier-ignore
  await db.$executeRawUnsafe(`PRAGMA max_page_count = ${Number(pages) + 200}`);
  const refusal: unknown = await importRecords(draft, by("ana"), watching()).catch(
    (e: unknown) => e,
  );
  expect(refusal).toBeInstanceOf(VaultRefusal);
  expect(String(refusal)).toMatch(/The disk is full: free some space/);
  expect(await taken()).toBe(0);
  await db.$executeRawUnsafe("PRAGMA max_page_count = 1000000");
  expect(await importRecords(draft, by("ana"), watching())).toMatchObject({ ok: true });
  expect(await taken()).toBe(lines.length);
  await expectSound();
}, 60_000);
