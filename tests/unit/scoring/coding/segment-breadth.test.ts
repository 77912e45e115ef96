import { describe, expect, test } from "vitest";
import type { Archive } from "@/lib/domain/archive";
import { archiveAsOf } from "@/lib/domain/public-on";
import { Coding } from "@/lib/scoring/coding/coding";
import { codeCriteria } from "@/lib/scoring/coding/criteria";
import { method } from "@/lib/scoring/method";
import { day, foundingArchive } from "@/tests/support/founding-archive";

function codingOn(asOf: string, archive: Archive = foundingArchive): Coding {
  return new Coding(archiveAsOf(archive, day(asOf)), day(asOf), method);
}

const breadth = (asOf: string, vendor: string, archive?: Archive) =>
  codeCriteria(codingOn(asOf, archive), vendor)["segment-breadth"] ?? [];
const value = (entry: { observations: readonly { value: { mid: number } }[] } | undefined) =>
  entry?.observations.map(({ value: { mid } }) => mid);

describe("segment breadth", () => {
  test("the products on record are the range: a segment without one is answered with no", () => {
    const [desktop, server] = breadth("2005-10-31", "parallels");
    expect(value(desktop)).toEqual([1]);
    expect(value(server)).toEqual([0]);
    expect(server?.observations[0]?.records).toEqual([
      { kind: "product", slug: "parallels-workstation" },
    ]);
  });

  test("a vendor with nothing on sale is not known, not nowhere", () => {
    const none = { ...foundingArchive, product: [] };
    expect(breadth("2005-10-31", "vmware", none).flatMap((it) => it.observations)).toEqual([]);
  });

  test("a product counts from the day it surely shipped", () => {
    const before = breadth("2005-09-29", "parallels").flatMap((it) => it.observations);
    expect(before).toEqual([]);
    expect(breadth("2005-09-30", "parallels").flatMap((it) => it.observations)).not.toEqual([]);
  });
});

describe("support checklists", () => {
  const capability = (asOf: string, target: string, archive?: Archive) =>
    codeCriteria(codingOn(asOf, archive), "microsoft")["shipped-capability"]?.find(
      ({ id }) => id === target,
    );

  test("a documented no is a zero with its record, and no judgement is heard beside it", () => {
    const liveMigration = capability("2005-10-31", "live-migration");
    expect(value(liveMigration)).toEqual([0]);
    expect(liveMigration?.observations.map(({ judged }) => judged)).toEqual([false]);
  });

  test("what nobody checked is answered by the judgement, marked as one", () => {
    const smp = capability("2005-10-31", "smp-guests");
    expect(smp?.observations.map(({ judged }) => judged)).toEqual([true]);
  });

  test("without record and judgement a question stays open", () => {
    const bare = { ...foundingArchive, assessment: [] };
    expect(capability("2005-10-31", "smp-guests", bare)?.observations).toEqual([]);
  });

  test("a judgement for one segment is never read as one for the whole", () => {
    const segmentOnly = {
      ...foundingArchive,
      assessment: foundingArchive.assessment.filter(({ segment }) => segment !== null),
    };
    expect(capability("2005-10-31", "smp-guests", segmentOnly)?.observations).toEqual([]);
  });
});

describe("prices", () => {
  test("half of the reference counts on the desktop until a list price is preferred", () => {
    const price = (asOf: string) =>
      codeCriteria(codingOn(asOf), "parallels")["price-position"]?.[0]?.observations[0]?.records;
    expect(price("2005-10-31")?.map(({ slug }) => slug)).toEqual([
      foundingArchive.price.find(({ kind }) => kind === "relation")?.slug,
    ]);
    expect(price("2006-06-30")).not.toEqual(price("2005-10-31"));
  });
});

describe("evidence", () => {
  test("evidence against a record lends it no weight", () => {
    const coding = codingOn("2005-10-31");
    const [first] = foundingArchive.vendor.filter(({ slug }) => slug === "vmware");
    const against = first?.evidence.map((piece) => ({ ...piece, bearing: "against" as const }));
    expect(coding.weigh({ evidence: first?.evidence ?? [] }, null, null)).toBeGreaterThan(0);
    expect(coding.weigh({ evidence: against ?? [] }, null, null)).toBe(0);
  });
});
