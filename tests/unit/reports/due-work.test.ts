import { describe, expect, test } from "vitest";
import { isoDate } from "@/lib/domain/iso-date";
import { dueWork, type DueQueue } from "@/lib/reports/desk/review/due-work";
import { weeksOf } from "@/lib/reports/desk/review/progress";
import { publicHistory } from "@/lib/reports/record/public-history";
import { inventedRecords, type Said } from "@/tests/support/invented-day";

const today = isoDate.parse("2026-06-01");
const due = (said: Said, queue: DueQueue) =>
  dueWork(inventedRecords(priced(said)), today)[queue].map(({ slug, evidence }) =>
    evidence === null ? slug : `${slug} ${evidence}`,
  );

/** Every price that a test says something of costs the same. */
const priced = ({ price = [], ...said }: Said): Said => ({
  ...said,
  price: price.map((fields) => ({ amount: 10, ...fields })),
});

const piece = (fields: object) => ({
  evidence: [{ id: "e1", source: "almanac", shows: "So.", credibility: "2", ...fields }],
});
const read = (readOn: string, more: object = {}) => piece({ reading: "verified", readOn, ...more });
const cited = (more: object = {}) => piece({ reading: "cited", ...more });

describe("what is due", () => {
  test("evidence that nobody read, the newest record first", () => {
    const price = [
      { slug: "old", from: "2004", ...cited() },
      { slug: "new", from: "2005", ...cited() },
      { slug: "seen", ...read("2026-01-01") },
    ];
    expect(due({ price }, "cited")).toEqual(["new e1", "old e1"]);
  });

  test("evidence that differed or was gone, until it says so again", () => {
    const checked = (checkOutcome: string, checkedOn: string) => ({ checkOutcome, checkedOn });
    const price = [
      { slug: "gone", ...cited(checked("gone", "2026-05-02")) },
      { slug: "differs", ...read("2026-01-01", checked("differs", "2026-05-01")) },
      { slug: "fine", ...read("2026-01-01", checked("still-says-so", "2026-05-01")) },
    ];
    expect(due({ price }, "differs")).toEqual(["differs e1", "gone e1"]);
    expect(due({ price }, "cited")).toEqual([]);
  });

  test("evidence whose kind's interval has passed since the last look", () => {
    // 270 days before 2026-06-01 is 2025-09-04.
    const price = [
      { slug: "due", ...read("2025-09-04") },
      { slug: "not-yet", ...read("2025-09-05") },
      { slug: "longer", ...read("2025-01-01") },
      { slug: "checked", ...read("2025-01-01", { checkedOn: "2026-05-01", checkOutcome: "still-says-so" }) }, // prettier-ignore
      { slug: "ended-before", until: "2024-12", ...read("2025-01-01") },
      { slug: "ended-since", until: "2025-03", ...read("2025-01-01") },
    ];
    expect(due({ price }, "stale")).toEqual(["ended-since e1", "longer e1", "due e1"]);
  });

  test("nothing of what was published once and read once", () => {
    expect(due({ event: [{ ...read("2006-01-01") }] }, "stale")).toEqual([]);
  });

  test("an end of support that came after the last look", () => {
    const release = [
      { slug: "ended", version: "1", supportEndsOn: "2026-05-31", ...read("2026-01-01") },
      { slug: "seen-since", version: "2", supportEndsOn: "2026-01", ...read("2026-03-01") },
      { slug: "ahead", version: "3", supportEndsOn: "2026-06-02", ...read("2026-01-01") },
    ];
    expect(due({ release }, "support-ended")).toEqual(["ended e1"]);
  });

  test("a promise past its day without an outcome", () => {
    const promise = [
      { slug: "late", dueUntil: "2026-05-31" },
      { slug: "later", dueUntil: "2026-04" },
      { slug: "due-today", dueUntil: "2026-06-01" },
      { slug: "open-ended" },
      { slug: "kept", dueUntil: "2005-04" },
    ];
    const outcome = [{ of: "kept", verdict: "kept" }];
    expect(due({ promise, outcome }, "promises")).toEqual(["later", "late"]);
  });

  test("readings that stand aside, by question, each beside the one that counts", () => {
    const reading = (slug: string, conflictGroup: string, preferred: boolean) => ({
      ...{ slug, conflictGroup, preferred, preferredReason: "As said." },
      ...read("2026-01-01"),
    });
    const price = [
      reading("a", "two", false),
      reading("b", "two", true),
      reading("c", "one", true),
      reading("d", "one", false),
    ];
    expect(due({ price }, "conflicts")).toEqual(["d", "a"]);
  });
});

test("weeks without work are told too, the newest first", () => {
  const work = (day: string) => ({ day, checks: 2, edits: 1, decided: 0 });
  const weeks = weeksOf([work("2026-05-24"), work("2026-05-25"), work("2026-06-01")], today);
  expect(weeks.map(({ monday, checks }) => [monday, checks]).slice(0, 3)).toEqual([
    ["2026-06-01", 2],
    ["2026-05-25", 2],
    ["2026-05-18", 2],
  ]);
  expect([weeks.length, weeks.at(-1)?.checks]).toEqual([8, 0]);
});

test("the public history names nobody and ends at the instant asked about", () => {
  const revision = (version: number, editedAt: string) => ({
    ...{ id: `price/a@${version}`, version, did: "Corrected: we were wrong.", editor: "Ada" },
    ...{ action: version === 1 ? ("loaded" as const) : ("corrected" as const), editedAt },
    ...{ reason: "Read again.", partOf: null, changes: [] },
  });
  const revisions = [revision(2, "2026-02-02T00:00:00.000Z"), revision(1, "2026-02-01T00:00:00.000Z")]; // prettier-ignore
  const whole = { kind: "price" as const, slug: "a", version: 2, retired: false, revisions };
  expect(JSON.stringify(publicHistory(whole, null))).not.toContain("Ada");
  expect(publicHistory(whole, null)?.finding).toBe("It was changed once since it was written down");
  expect(publicHistory(whole, "2026-02-01T12:00:00.000Z")?.revisions).toHaveLength(1);
  expect(publicHistory(whole, "2026-01-31T12:00:00.000Z")).toBeNull();
});
