import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeFields } from "@/lib/domain/merge-fields";

const e1 = { id: "e1", source: "almanac", quote: null };
const base = {
  ...{ name: "Northwind", note: null, amount: 10 },
  names: [{ name: "North", until: "2001" }],
  evidence: [e1],
};

describe("mergeFields", () => {
  test("takes from each what only that one changed", () => {
    const theirs = { ...base, note: "Seen." };
    const mine = { ...base, amount: 12 };
    expect(mergeFields(base, theirs, mine)).toEqual({
      merged: { ...base, note: "Seen.", amount: 12 },
      conflicts: [],
    });
  });

  test("names a field that both changed, each in their own way, and keeps mine", () => {
    const theirs = { ...base, amount: 11, note: "Seen." };
    const mine = { ...base, amount: 12 };
    expect(mergeFields(base, theirs, mine)).toEqual({
      merged: { ...base, amount: 12, note: "Seen." },
      conflicts: [{ path: "amount", base: 10, theirs: 11, mine: 12 }],
    });
  });

  test("what both changed alike is no conflict", () => {
    const alike = { ...base, amount: 11 };
    expect(mergeFields(base, alike, { ...alike })).toEqual({ merged: alike, conflicts: [] });
  });

  test("joins changes of one piece of evidence field by field", () => {
    const theirs = { ...base, evidence: [{ ...e1, quote: "soon" }] };
    const mine = { ...base, evidence: [{ ...e1, source: "bulletin" }] };
    const merged = { ...base, evidence: [{ id: "e1", source: "bulletin", quote: "soon" }] };
    expect(mergeFields(base, theirs, mine)).toEqual({ merged, conflicts: [] });
  });

  test("both may add evidence: mine is numbered on", () => {
    const added = (source: string) => ({ id: "e2", source, quote: null });
    const theirs = { ...base, evidence: [e1, added("bulletin")] };
    const mine = { ...base, evidence: [e1, added("gazette")] };
    expect(mergeFields(base, theirs, mine)).toEqual({
      merged: { ...base, evidence: [e1, added("bulletin"), { ...added("gazette"), id: "e3" }] },
      conflicts: [],
    });
  });

  test("evidence that one removed and the other changed is for an editor to decide", () => {
    const theirs = { ...base, evidence: [] };
    const mine = { ...base, evidence: [{ ...e1, quote: "soon" }] };
    expect(mergeFields(base, theirs, mine).conflicts).toMatchObject([{ path: "evidence.e1" }]);
  });

  test("spans are matched by place, and as a list once one was added", () => {
    const [north] = base.names;
    const theirs = { ...base, names: [{ ...north, until: "2002" }] };
    const renamed = { ...base, names: [{ ...north, name: "The North" }] };
    const longer = { ...base, names: [north, { name: "Northwind", until: null }] };
    expect(mergeFields(base, theirs, renamed)).toEqual({
      merged: { ...base, names: [{ name: "The North", until: "2002" }] },
      conflicts: [],
    });
    expect(mergeFields(base, theirs, longer).conflicts).toMatchObject([{ path: "names" }]);
  });

  test("one editor alone is never in conflict and loses nothing", () => {
    const field = fc.oneof(fc.string(), fc.constant(null), fc.array(fc.string(), { maxLength: 3 }));
    const record = fc.record({ name: field, note: field, amount: field });
    fc.assert(
      fc.property(record, record, (before, after) => {
        expect(mergeFields(before, before, after)).toEqual({ merged: after, conflicts: [] });
        expect(mergeFields(before, after, before)).toEqual({ merged: after, conflicts: [] });
      }),
    );
  });
});
