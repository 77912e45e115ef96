import { beforeAll, expect, test } from "vitest";
import { recordKinds, type Archive, type RecordKind } from "@/lib/domain/archive";
import { readArchive } from "@/lib/store/archive-file/read-archive";
import { recordsOf, noLines } from "@/lib/store/archive-file/lines";
import { loadArchiveFile } from "@/lib/store/load-archive-file";
import { by } from "@/tests/support/desk";
import { openImports, watching } from "@/tests/support/import-desk";

const { db, drafted, importRecords } = await openImports();
const { fileOf, recordFile } = await import("@/lib/reports/export/record-file");
const { readArchiveOf } = await import("@/lib/store/archive-reading");
const whole = await readArchive("data/archive");

beforeAll(() => () => db.$disconnect());

let emptied = 0;

/** Leaves nothing in the vault. */
async function empty() {
  await db.revision.deleteMany();
  const nothing = { archive: recordsOf(noLines()), faults: [], files: 0, records: 0 };
  await loadArchiveFile(
    db,
    { ...nothing, digest: `nothing ${(emptied += 1)}` },
    "2026-01-01T00:00:00.000Z",
  );
}

async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const piece of pieces) text += piece;
  return text;
}

const written = <K extends RecordKind>(
  kind: K,
  form: "csv" | "jsonl",
  { [kind]: records }: Archive,
) => textOf(fileOf(kind, form, [records]));

test.for<"csv" | "jsonl">(["csv", "jsonl"])(
  "the whole archive as %s, imported into an empty vault, is exported the same byte for byte",
  { timeout: 120_000 },
  async (form) => {
    await empty();
    for (const kind of recordKinds) {
      const text = await written(kind, form, whole.archive);
      const draft = await drafted(kind, form, text);
      expect(draft.refused.slice(0, 3)).toEqual([]);
      expect(await importRecords(draft, by("ana"), watching())).toMatchObject({ ok: true });
      expect(await textOf(recordFile(kind, form))).toBe(text);
      expect((await drafted(kind, form, text)).same).toBe(whole.archive[kind].length);
    }
    expect(await readArchiveOf(db)).toEqual(whole.archive);
  },
);
