import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { recordKinds, type Archive, type RecordKind } from "@/lib/domain/archive";
import { preferredOnce } from "@/lib/domain/checks/sole-claim";
import { referencesOf } from "@/lib/domain/checks/references";
import { by, newPrice, openDesk } from "@/tests/support/desk";

const { archiveKnownAt, db, edits, reset, store } = await openDesk();
const ana = by("ana");

beforeAll(() => () => db.$disconnect());

/** What an editor may try next. Much of it is refused; none of it may leave a mess. */
const step = fc.record({
  act: fc.constantFrom("add", "correct", "retire", "restore", "undo", "supersede"),
  kind: fc.constantFrom(...recordKinds),
  pick: fc.nat(40),
});
type Step = { act: string; kind: RecordKind; pick: number };

async function take({ act, kind, pick }: Step, serial: number) {
  const records = await store.listRecords(kind);
  const { record, version } = records[pick % records.length]!;
  const seen = { kind, slug: record.slug, version };
  if (act === "add") return edits.addRecord(kind, { ...record, slug: `copy-${serial}` }, ana);
  if (act === "correct") return edits.correctRecord(seen, { ...record, note: `${serial}` }, ana);
  if (act === "retire") return edits.retireRecord(seen, ana);
  if (act === "undo") return edits.undoSave(`${kind}/${record.slug}@${version}`, ana);
  if (act === "restore") {
    const earlier = 1 + (pick % version);
    return edits.restoreRevision(`${kind}/${record.slug}@${earlier}`, version, ana);
  }
  const [price] = await store.listRecords("price");
  const from = `20${10 + (serial % 80)}-01-01`;
  const next = { ...newPrice(`next-${serial}`), from };
  const followed = { kind: "price", slug: price!.record.slug, version: price!.version } as const;
  return edits.supersedeRecord(followed, next, ana);
}

/** References to what does not count, and groups without one preferred reading. */
function mess(archive: Archive): string[] {
  const held = new Set(recordKinds.flatMap((kind) => archive[kind].map(({ slug }) => `${kind}/${slug}`))); // prettier-ignore
  const lost = <K extends RecordKind>(kind: K) =>
    archive[kind].flatMap((record) =>
      referencesOf(kind, record)
        .filter((to) => to.slug !== null && !held.has(`${to.kind}/${to.slug}`))
        .map((to) => `${kind}/${record.slug} names ${to.kind}/${to.slug}`),
    );
  const grouped = recordKinds.flatMap((kind) =>
    archive[kind].filter(({ conflictGroup }) => conflictGroup !== null),
  );
  const undecided = grouped.flatMap(({ conflictGroup }) => {
    const same = grouped.filter((other) => other.conflictGroup === conflictGroup);
    return preferredOnce(conflictGroup!, same.filter((one) => one.preferred).length) ?? [];
  });
  return [...recordKinds.flatMap(lost), ...undecided.map(({ message }) => message)];
}

test("any sequence of edits keeps references whole and replays to the same state", async () => {
  let [serial, saved] = [0, 0];
  const sequence = fc.array(step, { minLength: 4, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(sequence, async (steps) => {
      await reset();
      for (const one of steps) if ((await take(one, (serial += 1))).ok) saved += 1;
      const archive = await store.loadArchive();
      expect(mess(archive)).toEqual([]);
      expect(await archiveKnownAt(ana.at)).toEqual(archive);
    }),
    { numRuns: 12, seed: 20051031 },
  );
  // The property would hold of a desk that refuses everything.
  expect(saved).toBeGreaterThan(serial / 4);
}, 240_000);
