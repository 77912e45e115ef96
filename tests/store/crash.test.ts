import { expect, test } from "vitest";
import { recordSchemas, type Stored } from "@/lib/domain/archive";
import { readArchive } from "@/lib/store/archive-file/read-archive";
import { checkVault } from "@/lib/store/backup/copy-vault";
import { loadArchiveFile } from "@/lib/store/load-archive-file";
import { openVault, type Vault } from "@/lib/store/open-vault";
import { readStored } from "@/lib/store/read-records";
import { chanceFrom } from "@/tests/support/chance";
import { inventedLines, writeArchive } from "@/tests/support/invented-archive";
import { bundledWriter, killWriters } from "@/tests/support/killed-writers";
import { tempVaults } from "@/tests/support/temp-vault";

const KILLS = 50;
const { folder, migrated } = tempVaults();

/** Half a minute on a quiet machine; a busy one gets room. */
const ROOM_MS = 400_000;

test(
  `of a writer killed ${KILLS} times under load, every acknowledged save is there and none is half`,
  async () => {
    const vaultFile = migrated("vault.db");
    await withVault(vaultFile, async (vault) => {
      const reading = await readArchive(writeArchive(`${folder}/archive`, inventedLines()));
      await loadArchiveFile(vault, reading, "2026-01-20T10:00:00.000Z");
    });

    const program = await bundledWriter();
    const began = performance.now();
    const place = { program, vaultFile };
    const { acknowledged, livesThatSaved } = await killWriters(place, KILLS, chanceFrom(20261124));
    const seconds = (performance.now() - began) / 1000;

    // At least the lives that were given time have used it.
    expect(livesThatSaved).toBeGreaterThanOrEqual((KILLS * 4) / 5);
    await withVault(vaultFile, async (vault) => {
      const ids = (await vault.revision.findMany({ select: { id: true } })).map(({ id }) => id);
      const there = new Set(ids);
      expect(acknowledged.filter((save) => !there.has(`product/${save}`))).toEqual([]);
      await expectNoneIsHalf(vault);
    });
    // Every page, every reference.
    expect(checkVault(vaultFile).rows["RecordHeader"]).toBeGreaterThan(KILLS);
    console.log(
      `${KILLS} kills survived, ${acknowledged.length} acknowledged saves all there (${seconds.toFixed(0)} s)`,
    );
  },
  ROOM_MS,
);

/** Each record's header, row, lists, evidence and log belong to the same version. */
async function expectNoneIsHalf(vault: Vault): Promise<void> {
  const products = await readStored(vault, "product"); // throws when a header has no row
  const log = await vault.revision.findMany({
    where: { recordKind: "product" },
    orderBy: [{ recordSlug: "asc" }, { version: "asc" }],
  });
  const logged = new Map<string, typeof log>();
  for (const line of log)
    logged.set(line.recordSlug, [...(logged.get(line.recordSlug) ?? []), line]);

  const asLogged = (slug: string): Stored<"product"> => ({
    record: recordSchemas.product.parse(JSON.parse(logged.get(slug)?.at(-1)?.after ?? "null")),
    version: logged.get(slug)?.length ?? 0,
    retiredAt: null,
  });
  expect(products).toEqual(products.map(({ record }) => asLogged(record.slug)));
  expect(await vault.product.count()).toBe(products.length);
  expect(new Set(logged.keys()).size).toBe(products.length);
  expect(products.filter(({ record }) => record.evidence.length === 0)).toEqual([]);
}

async function withVault(file: string, work: (vault: Vault) => Promise<void>): Promise<void> {
  const vault = openVault(file);
  try {
    await work(vault);
  } finally {
    await vault.$disconnect();
  }
}
