import { describe, expect, test } from "vitest";
import { changeInWords, fieldDiff, sameValue } from "@/lib/domain/field-diff";

const record = {
  ...{ slug: "northwind", name: "Northwind", foundedOn: "1998", endedOn: null, preferred: true },
  names: [
    { name: "North", from: null, until: "2001" },
    { name: "Northwind", from: "2001", until: null },
  ],
  evidence: [{ id: "e1", source: "almanac", quote: null, readOn: "2026-01-15" }],
  products: ["hv", "desk"],
};

const told = (change: object) => fieldDiff(record, { ...record, ...change }).map(changeInWords);

describe("fieldDiff", () => {
  const [e1] = record.evidence;
  const [north, northwind] = record.names;
  const e2 = { id: "e2", source: "bulletin", quote: null, readOn: null };

  test.each([
    { change: { name: "North Wind" }, says: ["Name: North Wind, was Northwind."] },
    { change: { endedOn: "2008" }, says: ["Ended on: 2008, was not known."] },
    { change: { foundedOn: null }, says: ["Founded on: not known, was 1998."] },
    { change: { preferred: false }, says: ["Preferred: no, was yes."] },
    { change: { products: ["hv"] }, says: ["Products: hv, was hv; desk."] },
    { change: { products: [] }, says: ["Products: none, was hv; desk."] },
    {
      change: { evidence: [{ ...e1, quote: "soon" }] },
      says: ["Evidence e1, quote: soon, was not known."],
    },
    { change: { evidence: [e1, e2] }, says: ["Evidence e2 added: id e2, source bulletin."] },
    { change: { evidence: [e2, e1] }, says: ["Evidence e2 added: id e2, source bulletin."] },
    {
      change: { evidence: [] },
      says: ["Evidence e1 removed: id e1, source almanac, read on 2026-01-15."],
    },
    {
      change: { names: [north, { ...northwind, until: "2009" }] },
      says: ["Names 2, until: 2009, was not known."],
    },
    { change: { names: [north] }, says: ["Names 2 removed: name Northwind, from 2001."] },
    { change: {}, says: [] },
  ])("says $says", ({ change, says }) => {
    expect(told(change)).toEqual(says);
  });

  test("names the path of what differs, so that a form can find it", () => {
    const evidence = [{ ...e1, quote: "soon" }];
    expect(fieldDiff(record, { ...record, evidence }).map(({ path }) => path)).toEqual([
      "evidence.e1.quote",
    ]);
  });

  test("pieces of evidence in another order are told as the list", () => {
    const both = { ...record, evidence: [e1, e2] };
    const turned = { ...record, evidence: [e2, e1] };
    expect(fieldDiff(both, turned)).toMatchObject([{ path: "evidence" }]);
  });
});

test.each([
  { a: { x: 1, y: [2] }, b: { y: [2], x: 1 }, same: true },
  { a: [1, 2], b: [2, 1], same: false },
  { a: null, b: 0, same: false },
  { a: [], b: {}, same: false },
  { a: { x: undefined }, b: {}, same: true },
])("$a and $b say the same: $same", ({ a, b, same }) => {
  expect(sameValue(a, b)).toBe(same);
});
