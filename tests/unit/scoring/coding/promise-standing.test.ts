import { describe, expect, test } from "vitest";
import { judged, pendingPromises, promisesOf } from "@/lib/scoring/coding/promise-standing";
import { inventedDay, type Said } from "@/tests/support/invented-day";

const aims = [{ lever: "capability", segment: "server", targetLevel: 0.75, reason: "Closes a gap." }]; // prettier-ignore

function standing(said: Said, asOf?: string) {
  const coding = inventedDay(said, asOf);
  return promisesOf(coding, "northwind").map((promise) => judged(coding, promise));
}

describe("what an outcome makes of a promise due in May 2005", () => {
  test.each([
    { verdict: "kept", settledOn: "2005-05-10", state: "kept", days: -21 },
    { verdict: "late", settledOn: "2005-06-10", state: "late", days: 10 },
    { verdict: "dropped", settledOn: "2005-06-10", state: "dropped", days: undefined },
    { verdict: "partial", settledOn: "2005-06-10", state: "partial", days: 10 },
    // Called late, delivered within the period: the days decide, not the word.
    { verdict: "late", settledOn: "2005-05", state: "kept", days: 0 },
  ])("$verdict, settled $settledOn: $state", ({ verdict, settledOn, state, days }) => {
    const promise = [{ slug: "p", dueUntil: "2005-05" }];
    const [found] = standing({ promise, outcome: [{ of: "p", verdict, settledOn }] });
    expect(found?.state).toBe(state);
    expect(found?.lateness?.days).toBe(days);
  });

  test("an outcome of a forecast of the same name is not the promise's", () => {
    const promise = [{ slug: "p", dueUntil: "2005-05" }];
    const outcome = [{ of: "p", ofKind: "forecast", verdict: "kept" }];
    expect(standing({ promise, outcome })[0]?.state).toBe("overdue");
  });

  test("days of grace are the promise's own", () => {
    const promise = [{ dueUntil: "2005-10-20", graceDays: 11 }];
    expect(standing({ promise })[0]?.state).toBe("pending");
    expect(standing({ promise }, "2005-11-01")[0]?.state).toBe("overdue");
  });

  test("of two readings of one promise only the preferred is heard", () => {
    const both = { conflictGroup: "g" };
    expect(standing({ promise: [both, { ...both, preferred: false }] })).toHaveLength(1);
  });
});

describe("what is still to come", () => {
  const promise = [
    { slug: "dated", dueUntil: "2006", aims },
    { slug: "open", aims },
    { slug: "aimless", dueUntil: "2006" },
    { slug: "overdue", dueUntil: "2005-09", aims },
    { slug: "theirs", vendor: "southwind", aims },
  ];

  test("is each aim of each pending promise; without a due date it is open-ended", () => {
    const found = pendingPromises(inventedDay({ promise }), "northwind");
    expect(found.map(({ ref, openEnded }) => [ref.slug, openEnded])).toEqual([
      ["dated", false],
      ["open", true],
    ]);
    expect(found[0]).toMatchObject({ lever: "capability", segment: "server", targetLevel: 0.75 });
  });

  test("is as likely as the vendor's record says: one overdue of one due is a quarter", () => {
    const [first] = pendingPromises(inventedDay({ promise }), "northwind");
    expect(first?.probability).toBeCloseTo(0.5 / 2, 12); // Jeffreys: (0 + ½) ÷ (1 + 1)
  });
});
