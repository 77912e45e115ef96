import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { recordKinds, type RecordKind } from "@/lib/domain/archive";
import { recordFrom } from "@/lib/domain/checks/record-from";
import { referencesOf } from "@/lib/domain/checks/references";
import { sameValue } from "@/lib/domain/field-diff";
import type { Outcome } from "@/lib/domain/outcome";
import { by } from "@/tests/support/desk";
import { inputs } from "@/tests/support/fuzz/inputs";
import { openImports, watching } from "@/tests/support/import-desk";

// With tests/store/fuzz-routes.test.ts and tests/e2e/fuzz.spec.ts more than 10,000 requests.
const TIMES = { edits: 220, rows: 110, proposals: 60 } as const;

const { archiveKnownAt, db, drafted, edits, importRecords, reset, store } = await openImports();
const ana = by("ana");
const counted = { asked: 0, accepted: 0 };

beforeAll(async () => {
  await reset();
  // Thousands of saves that need not outlive this test.
  await db.$executeRawUnsafe("PRAGMA synchronous = OFF");
  return async () => {
    console.log(`${counted.asked} records sent to the edits, ${counted.accepted} accepted`);
    await db.$disconnect();
  };
}, 60_000);

const modelsOf = async (kind: RecordKind) =>
  (await store.listRecords(kind)).filter(({ retiredAt }) => retiredAt === null).map(({ record }) => ({ ...record })); // prettier-ignore

/** What was accepted is on record as it was accepted, sound, and names only what counts. */
async function expectSense(kind: RecordKind, slug: string): Promise<void> {
  const found = await store.findRecord(kind, slug);
  const [log] = await store.listRevisions(kind, slug);
  const again = recordFrom(kind, found?.record);
  expect(again.objections).toEqual([]);
  expect(again.record).toEqual(found?.record);
  expect(JSON.parse(log?.after ?? "null")).toEqual(found?.record);
  for (const { kind: of, slug: named } of referencesOf(kind, found!.record)) {
    if (named === null) continue;
    expect(await store.findRecord(of, named), `${of}/${named}`).toMatchObject({ retiredAt: null });
  }
}

function count(outcome: Outcome<unknown>): boolean {
  counted.asked += 1;
  if (outcome.ok) counted.accepted += 1;
  else expect(["invalid", "not-found", "conflict", "forbidden"]).toContain(outcome.problem.kind);
  return outcome.ok;
}

test.for([...recordKinds])(
  "%s: no input breaks an edit, and none that is accepted is nonsense",
  { timeout: 240_000 },
  async (kind) => {
    const models = await modelsOf(kind);
    await fc.assert(
      fc.asyncProperty(inputs(kind, models), async ({ input }) => {
        const added = await edits.addRecord(kind, input, ana);
        if (!count(added) || !added.ok) return;
        await expectSense(kind, added.value.record.slug);
      }),
      { numRuns: TIMES.edits, seed: 20051031 },
    );
    await fc.assert(
      fc.asyncProperty(inputs(kind, models), async ({ input }) => {
        const edit = { act: "add", kind, slug: "fuzz", input };
        const made = await edits.proposeEdit(edit, by("carl", "contributor"));
        if (count(made) && made.ok) JSON.parse(made.value.input ?? "");
      }),
      { numRuns: TIMES.proposals, seed: 20051031 },
    );
  },
);

test.for([...recordKinds])(
  "%s: no line of a file breaks an import, and the good ones are saved whole",
  { timeout: 120_000 },
  async (kind) => {
    const models = await modelsOf(kind);
    const some = fc.sample(inputs(kind, models), { numRuns: TIMES.rows, seed: 20051101 });
    const lines = some.map(({ input }, at) => lineOf(input, at));
    const first = await drafted(kind, "jsonl", lines.join("\n"));
    counted.asked += lines.length;
    const refused = new Set(first.refused.map(({ row }) => row));
    const good = lines.filter((_, at) => !refused.has(at + 1));
    const draft = await drafted(kind, "jsonl", good.join("\n"));
    // What is left may still claim the same as another line that was refused: never more than that.
    if (draft.refused.length > 0 || draft.adds.length === 0) return;
    expect(count(await importRecords(draft, ana, watching()))).toBe(true);
    for (const { record } of draft.adds.slice(0, 10)) await expectSense(kind, record.slug);
  },
);

test("after all of it the log replays to what is on record", async () => {
  expect(sameValue(await archiveKnownAt(ana.at), await store.loadArchive())).toBe(true);
}, 60_000);

/** As a program would write it; what JSON cannot say at all is written as null. */
function lineOf(input: unknown, at: number): string {
  const named = typeof input === "object" && input !== null && "slug" in input ? { ...input, slug: `row-${at}` } : input; // prettier-ignore
  try {
    return JSON.stringify(named, (_, value: unknown) => (typeof value === "bigint" ? null : value)) ?? "null"; // prettier-ignore
  } catch {
    return "null";
  }
}
