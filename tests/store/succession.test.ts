import { partialDate } from "@/lib/domain/partial-date";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { by, newPrice, openDesk } from "@/tests/support/desk";

const { db, edits, reset, store, stored } = await openDesk();
const ana = by("ana");
const price = { kind: "price", slug: "northwind-hv-2005", version: 1 } as const;

beforeAll(() => () => db.$disconnect());
beforeEach(reset, 60_000);

describe("supersedeRecord", () => {
  test("closes the old price on the day before and adds the new one, in one save", async () => {
    const outcome = await edits.supersedeRecord(price, newPrice("northwind-hv-2006"), ana);
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        closed: { version: 2, record: { amount: 3750.5, until: "2006-06-30" } },
        added: { version: 1, record: { from: "2006-07-01" } },
      },
    });
    expect(await store.listRevisions("price", "northwind-hv-2006")).toMatchObject([
      { action: "added", partOf: "price/northwind-hv-2005@2" },
    ]);
    expect(await store.listRevisions("price", "northwind-hv-2005")).toMatchObject([
      { action: "superseded", partOf: "price/northwind-hv-2005@2" },
      { action: "loaded" },
    ]);
  });

  test("a month may end the one and begin the other", async () => {
    const next = newPrice("next", { from: partialDate.parse("2006-07") });
    await edits.supersedeRecord(price, next, ana);
    expect((await stored("price", price.slug)).record.until).toBe("2006-07");
  });

  test("undoing either half takes back the whole save", async () => {
    const { record } = await stored("price", price.slug);
    await edits.supersedeRecord(price, newPrice("next"), ana);
    expect(await edits.undoSave("price/next@1", ana)).toMatchObject({ ok: true });
    expect((await stored("price", price.slug)).record).toEqual(record);
    expect((await stored("price", "next")).retiredAt).not.toBeNull();
  });

  test.each([
    { why: "another product", said: { product: "southwind-desk" }, field: "product" },
    { why: "a day before the old one began", said: { from: "2004-12-31" }, field: "from" },
    { why: "a taken name", said: { slug: price.slug }, field: "slug" },
    { why: "no evidence", said: { evidence: [] }, field: "evidence" },
  ])("refuses $why, and the old one stays open", async ({ said, field }) => {
    const outcome = await edits.supersedeRecord(price, { ...newPrice("next"), ...said }, ana);
    expect(outcome).toMatchObject({ problem: { fields: { [field]: [expect.any(String)] } } });
    expect(await stored("price", price.slug)).toMatchObject({ version: 1 });
  });

  test("a price that has ended is followed by adding one", async () => {
    const { record } = await stored("price", price.slug);
    await edits.correctRecord(price, { ...record, until: "2006-01" }, ana);
    const outcome = await edits.supersedeRecord({ ...price, version: 2 }, newPrice("next"), ana);
    expect(outcome).toMatchObject({
      problem: { fields: { from: [expect.stringMatching(/ended on 2006-01/)] } },
    });
  });

  test("support and ties are followed too", async () => {
    const { record: tie } = await stored("alliance", "northwind-southwind");
    const apart = { ...tie, slug: "apart", standing: "lacking", from: "2006-02-01" };
    const seen = { kind: "alliance", slug: tie.slug, version: 1 } as const;
    expect(await edits.supersedeRecord(seen, apart, ana)).toMatchObject({ ok: true });
    expect((await stored("alliance", tie.slug)).record.until).toBe("2006-01-31");

    const { record } = await stored("support", "northwind-hv-guest-linux");
    const whole = { ...record, slug: "whole", level: "supported", observedOn: "2006-05-02" };
    const partial = { kind: "support", slug: record.slug, version: 1 } as const;
    const alone = { ...whole, conflictGroup: null };
    expect(await edits.supersedeRecord(partial, alone, ana)).toMatchObject({ ok: true });
    expect((await stored("support", record.slug)).record.endsOn).toBe("2006-05-01");
  });
});

describe("followSpan", () => {
  test("a new name closes the last one and becomes the vendor's own", async () => {
    const seen = { kind: "vendor", slug: "southwind", version: 1 } as const;
    const outcome = await edits.followSpan(seen, "names", { name: "SW", from: "2006-01-01" }, ana);
    expect(outcome).toMatchObject({ ok: true, value: { record: { name: "SW" } } });
    expect((await stored("vendor", "southwind")).record.names.slice(1)).toEqual([
      { name: "Southwind", from: "2003-05-01", until: "2005-12-31" },
      { name: "SW", from: "2006-01-01", until: null },
    ]);
    expect(await store.listRevisions("vendor", "southwind")).toMatchObject([
      { action: "superseded" },
      { action: "loaded" },
    ]);
  });

  test("a new maker must exist and begin after the last one", async () => {
    const seen = { kind: "product", slug: "southwind-desk", version: 1 } as const;
    const follow = (vendor: string, from?: string) =>
      edits.followSpan(seen, "vendors", { vendor, from }, ana);
    expect(await follow("southwind", "2003")).toMatchObject({
      problem: { fields: { from: [/./] } },
    });
    expect(await follow("southwind")).toMatchObject({ problem: { fields: { from: [/./] } } });
    expect(await follow("nobody", "2007")).toMatchObject({
      problem: { fields: { "vendors.2.vendor": [expect.stringMatching(/no vendor "nobody"/)] } },
    });
    expect(await follow("southwind", "2007")).toMatchObject({ ok: true });
  });
});

describe("preferReading", () => {
  test("lets the other reading count, and never two or none", async () => {
    const doubt = {
      kind: "support",
      slug: "northwind-hv-guest-linux-doubt",
      version: 1,
    } as const;
    const preferred = { kind: "support", slug: "northwind-hv-guest-linux", version: 1 } as const;
    expect(await edits.retireRecord(preferred, ana)).toMatchObject({
      problem: { fields: { preferred: [expect.stringMatching(/0 preferred/)] } },
    });
    expect(await edits.preferReading(preferred, ana)).toMatchObject({ ok: false });

    expect(await edits.preferReading(doubt, ana)).toMatchObject({
      ok: true,
      value: { record: { preferred: true, preferredReason: "Read it again." } },
    });
    expect((await stored("support", preferred.slug)).record.preferred).toBe(false);
    expect(await edits.undoSave(`support/${doubt.slug}@2`, ana)).toMatchObject({ ok: true });
    expect((await stored("support", preferred.slug)).record.preferred).toBe(true);
  });
});
