import { beforeAll, beforeEach, expect, test } from "vitest";
import { recordSchemas } from "@/lib/domain/archive";
import { by, newPrice, openDesk } from "@/tests/support/desk";

const { archiveKnownAt, db, edits, reset, store, stored } = await openDesk();

beforeAll(() => () => db.$disconnect());
beforeEach(reset, 60_000);

test("of ten editors at once exactly one saves each version; the others are told", async () => {
  const seen = { kind: "release", slug: "northwind-hv-2.5", version: 1 } as const;
  const { record } = await stored("release", seen.slug);
  for (const version of [1, 2, 3]) {
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, editor) => {
        const mine = { ...record, highlights: `Version ${version} as ${editor} has it.` };
        return edits.correctRecord({ ...seen, version }, mine, by(`editor-${editor}`));
      }),
    );
    const told = outcomes.flatMap((one) => (one.ok ? [] : [one.problem]));
    const saved = await stored("release", seen.slug);
    expect(saved.version).toBe(version + 1);
    expect(told.map(({ kind }) => kind)).toEqual(Array.from({ length: 9 }, () => "conflict"));
    told.forEach((problem) => {
      expect(problem).toMatchObject({ clash: { version: version + 1, theirs: saved.record } });
    });
  }
  expect(await store.listRevisions("release", seen.slug)).toHaveLength(4);
});

/** How often each of fifty editors saves. */
const SAVES_EACH = 3;

test("fifty editors on five records at once lose no update", async () => {
  const slugs = ["a", "b", "c", "d", "e"];
  for (const slug of slugs)
    await edits.addRecord("price", newPrice(slug, { amount: 0 }), by("ana"));

  /** Raises the amount by one, as often as it takes to be the first. */
  async function raise(slug: string, name: string): Promise<number> {
    const { record, version } = await stored("price", slug);
    const more = { ...record, amount: (record.amount ?? 0) + 1 };
    const outcome = await edits.correctRecord({ kind: "price", slug, version }, more, by(name));
    if (outcome.ok) return 1;
    expect(outcome.problem.kind).toBe("conflict");
    return 1 + (await raise(slug, name));
  }
  const work = Array.from({ length: 50 }, async (_, editor) => {
    let tries = 0;
    for (let save = 0; save < SAVES_EACH; save++) {
      tries += await raise(slugs[(editor + save) % slugs.length]!, `editor-${editor}`);
    }
    return tries;
  });
  const tries = (await Promise.all(work)).reduce((sum, one) => sum + one, 0);
  expect(tries).toBeGreaterThan(50 * SAVES_EACH); // They did meet.

  for (const slug of slugs) {
    const revisions = (await store.listRevisions("price", slug)).toReversed();
    const amounts = revisions.map(
      ({ after }) => recordSchemas.price.parse(JSON.parse(after!)).amount,
    );
    expect(amounts).toEqual(amounts.map((_, at) => at));
    expect(amounts).toHaveLength(1 + (50 * SAVES_EACH) / slugs.length);
    expect((await stored("price", slug)).record.amount).toBe(amounts.at(-1));
  }
  expect(await archiveKnownAt(by("ana").at)).toEqual(await store.loadArchive());
}, 240_000);
