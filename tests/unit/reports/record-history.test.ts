import { expect, test } from "vitest";
import type { Revision } from "@/lib/domain/revision";
import { historyOfRecord } from "@/lib/reports/record/record-history";
import { inventedRecords } from "@/tests/support/invented-day";

const archive = inventedRecords({ product: [{ slug: "hv" }, { slug: "desk", name: "Desk" }] });
const price = { slug: "p", product: "hv", amount: 3500, evidence: [{ id: "e1", quote: null }] };
const one = { kind: "price", slug: "p" } as const;

const revision = (version: number, said: Partial<Revision>): Revision => ({
  ...{
    id: `price/p@${version}`,
    recordKind: "price",
    recordSlug: "p",
    version,
    action: "corrected",
  },
  ...{ before: JSON.stringify(price), after: JSON.stringify(price), editor: "ana" },
  ...{ editorId: "1", editedAt: "2026-03-01T09:00:00.000Z", reason: null, partOf: null, ...said },
});

test("tells each revision field by field, with the names that slugs stand for", () => {
  const after = JSON.stringify({ ...price, product: "desk", amount: 3600.5 });
  const history = historyOfRecord(
    one,
    [
      revision(2, { after, reason: "The list says so." }),
      revision(1, { action: "loaded", before: null }),
    ],
    archive,
  );

  expect(history).toMatchObject({ version: 2, retired: false });
  expect(history?.revisions.map(({ did, reason }) => [did, reason])).toEqual([
    ["Corrected: we were wrong.", "The list says so."],
    ["Loaded with the archive.", null],
  ]);
  expect(history?.revisions.map(({ changes }) => changes.map(({ inWords }) => inWords))).toEqual([
    ["Product: Desk, was Northwind HV.", "Amount: 3600.5, was 3500."],
    [],
  ]);
});

test("says when a record is retired, and that one was never on record", () => {
  const retired = historyOfRecord(one, [revision(3, { action: "retired" })], archive);
  expect(retired).toMatchObject({ version: 3, retired: true, revisions: [{ changes: [] }] });
  expect(historyOfRecord(one, [], archive)).toBeNull();
});
