import { describe, expect, test } from "vitest";
import { segmentBreadth } from "@/lib/scoring/coding/segment-breadth";
import { supportChecklist } from "@/lib/scoring/coding/support-checklist";
import { inventedDay, type Said } from "@/tests/support/invented-day";

const products = [{ slug: "hv" }, { slug: "desk" }];

/** The records that answer "SMP guests?", with the value each was read as. */
function answers(support: Said["support"], of = products): Record<string, number> {
  const coding = inventedDay({ product: [...of, { slug: "theirs" }], support: support ?? [] });
  const own = coding.archive.product.filter(({ slug }) => slug !== "theirs");
  const entries = supportChecklist(coding, "shipped-capability", own);
  const smp = entries.find(({ id }) => id === "smp-guests");
  return Object.fromEntries(
    (smp?.observations ?? []).map(
      ({ records, value }) => [records[0]?.slug ?? "", value.mid] as const,
    ),
  );
}

describe("what the best product can do counts", () => {
  test.each([
    ["supported", 1],
    ["partial", 0.5],
    ["runs-unsupported", 0.5],
    ["experimental", 0.25],
    ["planned", 0],
    ["not-supported", 0],
  ])("%s is read as %d", (level, value) => {
    expect(answers([{ slug: "s", level }])).toEqual({ s: value });
  });

  test.each([
    { says: "unknown is no answer", support: [{ level: "unknown" }], left: {} },
    {
      says: "the lesser product's answer is not heard",
      support: [{ slug: "less", product: "desk", level: "partial" }, { slug: "best" }],
      left: { best: 1 },
    },
    {
      says: "another vendor's product answers nothing",
      support: [{ product: "theirs" }],
      left: {},
    },
    {
      says: "a newer claim supersedes an older one, for better or worse",
      support: [{ slug: "old" }, { slug: "new", level: "not-supported", observedOn: "2005-06" }],
      left: { new: 0 },
    },
    {
      says: "a newer claim about another product supersedes nothing",
      support: [{ slug: "old" }, { product: "desk", level: "partial", observedOn: "2005-06" }],
      left: { old: 1 },
    },
    {
      says: "a plan supersedes nothing",
      support: [
        { slug: "now", level: "partial" },
        { level: "planned", observedOn: "2005-06" },
      ],
      left: { now: 0.5 },
    },
    {
      says: "a plan is superseded by any claim, however old",
      support: [
        { slug: "now", level: "not-supported", observedOn: "2004" },
        { level: "planned", observedOn: "2005-06" },
      ],
      left: { now: 0 },
    },
    {
      says: "what had ended by the day is over",
      support: [{ slug: "ended", endsOn: "2005-09" }],
      left: {},
    },
    {
      says: "of two readings only the preferred is heard",
      support: [
        { slug: "heard", level: "partial", conflictGroup: "g" },
        { conflictGroup: "g", preferred: false },
      ],
      left: { heard: 0.5 },
    },
  ])("$says", ({ support, left }) => {
    expect(answers(support)).toEqual(left);
  });
});

test("nothing for a segment is as sure as the least sure product of the range", () => {
  const rumour = [{ id: "e1", source: "almanac", shows: "Seen.", credibility: "4", reading: "cited" }]; // prettier-ignore
  const coding = inventedDay({ product: [{ slug: "hv" }, { slug: "desk", evidence: rumour }] });
  const desktop = segmentBreadth(coding, "northwind").find(({ id }) => id === "desktop");
  expect(desktop?.observations[0]?.value.mid).toBe(0);
  expect(desktop?.observations[0]?.weight).toBeCloseTo(Math.sqrt(0.7 * 0.3), 12); // B4
});
