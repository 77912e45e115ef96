import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { recordKinds, type Archive, type RecordKind } from "@/lib/domain/archive";
import { preferredOnce } from "@/lib/domain/checks/sole-claim";
import { referencesOf } from "@/lib/domain/checks/references";
import { by, newPrice, openDesk } from "@/tests/support/desk";

const { archiveKnownAt, db, edits, reset, store } = await openDesk();
/** Each step is a minute after the one before: the log can be asked about the time between. */
const instantOf = (step: number) => new Date(Date.UTC(2026, 2, 1, 9, step)).toISOString();

beforeAll(() => () => db.$disconnect());

/** What an editor may try next. Much of it is refused; none of it may leave a mess. */
const step = fc.record({
  act: fc.constantFrom("add", "correct", "retire", "restore", "undo", "supersede"),
  kind: fc.constantFrom(...recordKinds),
  pick: fc.nat(40),
});
type Step = { act: string; kind: RecordKind; pick: number };

async function take({ act, kind, pick }: Step, serial: number, at: string) {
  const ana = by("ana", "editor", at);
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

test("any sequence of edits keeps references whole and replays to the state at every instant", async () => {
  let [serial, saved] = [0, 0];
  const sequence = fc.array(step, { minLength: 4, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(sequence, async (steps) => {
      await reset();
      const states = new Map([[instantOf(0), await store.loadArchive()]]);
      for (const [at, one] of steps.entries()) {
        const instant = instantOf(at + 1);
        if ((await take(one, (serial += 1), instant)).ok) saved += 1;
        states.set(instant, await store.loadArchive());
      }
      expect(mess(await store.loadArchive())).toEqual([]);
      // Asked only now, when all that followed is in the log as well.
      for (const [instant, state] of states) expect(await archiveKnownAt(instant)).toEqual(state);
    }),
    { numRuns: 12, seed: 20051031 },
  );
  // The property would hold of a desk that refuses everything.
  expect(saved).toBeGreaterThan(serial / 4);
}, 240_000);
