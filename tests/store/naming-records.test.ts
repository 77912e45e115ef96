import { beforeAll, describe, expect, test } from "vitest";
import { recordKinds, type Archive, type RecordKind } from "@/lib/domain/archive";
import { referencesOf } from "@/lib/domain/checks/references";
import { readArchive } from "@/lib/store/archive-file/read-archive";
import { loadArchiveFile } from "@/lib/store/load-archive-file";
import { recordsNaming } from "@/lib/store/naming-records";
import { readRecord } from "@/lib/store/read-records";
import { retire } from "@/tests/support/saves";
import { inventedLines, writeArchive } from "@/tests/support/invented-archive";
import { tempVaults } from "@/tests/support/temp-vault";

const { folder, open } = tempVaults();
const vault = open("vault.db");
const ana = { editor: "ana", editedAt: "2026-03-01T09:00:00.000Z", reason: null };
let archive: Archive;

beforeAll(async () => {
  const reading = await readArchive(writeArchive(`${folder}/archive`, inventedLines()));
  archive = reading.archive;
  await loadArchiveFile(vault, reading, "2026-01-20T10:00:00.000Z");
}, 60_000);

/** Who names a record, asked of the records themselves. */
function namersIn<K extends RecordKind>(kind: K, target: string): string[] {
  return archive[kind].flatMap((record) => {
    const id = `${kind}/${record.slug}`;
    const named = referencesOf(kind, record).some((to) => `${to.kind}/${to.slug}` === target);
    return named && id !== target ? [id] : [];
  });
}

describe("recordsNaming", () => {
  test.each(recordKinds)("finds all that name a %s, whatever field does", async (kind) => {
    for (const { slug } of archive[kind]) {
      const expected = recordKinds.flatMap((one) => namersIn(one, `${kind}/${slug}`)).toSorted();
      expect(await recordsNaming(vault, { kind, slug })).toEqual(expected);
    }
  });

  test("passes over what is retired", async () => {
    const before = (await readRecord(vault, "price", "southwind-desk-relation"))!;
    const product = { kind: "product", slug: "southwind-desk" } as const;
    expect(await recordsNaming(vault, product)).toContain("price/southwind-desk-relation");
    await retire(vault, { kind: "price", before }, ana);
    expect(await recordsNaming(vault, product)).not.toContain("price/southwind-desk-relation");
  });
});
