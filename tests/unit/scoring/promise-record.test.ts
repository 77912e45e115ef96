import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDate } from "@/lib/domain/iso-date";
import { method } from "@/lib/scoring/method";
import { keptOfNext, onTimeRecord, pooledPrior } from "@/lib/scoring/on-time-record";
import { judgePromise, promiseRecord, summariseLateness, type PromiseFacts } from "@/lib/scoring/promise-record"; // prettier-ignore

const day = (text: string) => isoDate.parse(text);
const promise = (
  id: string,
  due: string | null,
  how: "delivered" | "dropped" | "partial" | null,
  on = "2005-12-31",
): PromiseFacts => ({
  id,
  dueUntil: due === null ? null : day(due),
  graceDays: 0,
  settled: how === null ? null : { how, on: day(on) },
});
const asOf = day("2006-02-01");

describe("six promises as of 1 February 2006", () => {
  const six = [
    promise("a", "2005-12-31", "delivered", "2005-12-20"),
    promise("b", "2005-12-31", "delivered", "2005-12-31"),
    promise("c", "2005-12-31", "delivered", "2006-01-30"),
    promise("d", "2005-12-31", null),
    promise("e", "2006-03-31", null),
    promise("f", "2005-09-30", "dropped", "2005-08-01"),
  ];
  const record = promiseRecord(six, asOf, method);

  test("each has its state and its lateness", () => {
    expect(record.promises.map(({ state, lateness }) => [state, lateness?.days ?? null])).toEqual([
      ["kept", -11],
      ["kept", 0],
      ["late", 30],
      ["overdue", 32], // and counting
      ["pending", null],
      ["dropped", null],
    ]);
    expect(record.promises[3]?.lateness?.atLeast).toBe(true);
  });

  test("two kept, three failed, one pending: Jeffreys' mean is 2.5 ÷ 6", () => {
    expect(record.onTime).toMatchObject({ kept: 2, failed: 3, trackRecord: true });
    expect(record.counts.pending).toBe(1);
    expect(record.onTime.mean).toBeCloseTo(0.4166666666666667, 12);
  });

  test("half were done between day 0 and day 30, and one still grows", () => {
    expect(record.lateness).toEqual({
      medianDays: 15,
      leastDays: -11,
      mostDays: 32,
      stillGrowing: true,
    });
  });
});

describe("edges of a promise", () => {
  test("grace moves the day from which it is late, not the lateness", () => {
    const grace = { ...promise("x", "2005-12-31", "delivered", "2006-01-10"), graceDays: 10 };
    expect(judgePromise(grace, asOf)).toMatchObject({ state: "kept", lateness: { days: 10 } });
    expect(judgePromise({ ...grace, graceDays: 9 }, asOf).state).toBe("late");
  });

  test("on its last day it is pending, the day after overdue", () => {
    const open = promise("x", "2006-02-01", null);
    expect(judgePromise(open, asOf).state).toBe("pending");
    expect(judgePromise(open, day("2006-02-02")).state).toBe("overdue");
  });

  test("what is delivered tomorrow is open today", () => {
    const late = promise("x", "2005-12-31", "delivered", "2006-02-02");
    expect(judgePromise(late, asOf)).toMatchObject({ state: "overdue", lateness: { days: 32 } });
  });

  test("without a due date it is never overdue, and has no lateness", () => {
    expect(judgePromise(promise("x", null, null), day("2026-01-01"))).toEqual({
      id: "x",
      state: "pending",
      openEnded: true,
      lateness: null,
    });
    expect(judgePromise(promise("x", null, "delivered"), asOf).state).toBe("kept");
  });

  test("a partial delivery is a failure and half a lateness", () => {
    const half = promiseRecord([promise("x", "2005-12-30", "partial")], asOf, method);
    expect(half.onTime).toMatchObject({ kept: 0, failed: 1 });
    expect(half.promises[0]?.lateness).toEqual({ days: 1, atLeast: false, weight: 0.5 });
  });
});

describe("the median lateness", () => {
  const late = (days: number, atLeast = false, weight = 1) => ({ days, atLeast, weight });

  test.each([
    ["plain, odd", [late(5), late(1), late(9)], 5],
    ["plain, even", [late(1), late(3), late(9), late(20)], 6],
    ["open ones push it up", [late(1), late(2, true), late(9)], 9],
    ["mostly open", [late(1), late(30, true), late(40, true)], null],
    ["half open", [late(1), late(30, true)], null],
    ["a partial one counts half", [late(1, false, 0.5), late(9)], 9],
  ])("%s", (_, list, median) => {
    expect(summariseLateness(list)?.medianDays).toBe(median);
  });

  test("nothing due is not a lateness of 0", () => {
    expect(summariseLateness([])).toBeNull();
  });
});

describe("the on-time record", () => {
  test("without a promise come due it is the prior, and says so", () => {
    const none = onTimeRecord({ kept: 0, failed: 0 }, method);
    expect(none).toMatchObject({ mean: 0.5, trackRecord: false });
    expect(none.low).toBeCloseTo(0.0061558297024311365, 12); // sin²(π × 0.05 ÷ 2)
    expect(none.high).toBeCloseTo(0.9938441702975689, 12);
  });

  // Gelman et al., Bayesian Data Analysis, section 2.4.
  test("the birth study: 437 of 980 with a uniform prior", () => {
    const uniform = { promisePrior: { kept: 1, failed: 1 }, promiseInterval: 0.95 };
    const study = onTimeRecord({ kept: 437, failed: 543 }, uniform);
    expect(study.posterior).toEqual({ a: 438, b: 544 });
    expect(study.mean).toBeCloseTo(0.44602851, 8);
    expect([study.low, study.high].map((end) => Number(end.toFixed(3)))).toEqual([0.415, 0.477]);
  });

  test("the mean lies between the prior's and the observed rate", () => {
    fc.assert(
      fc.property(fc.nat({ max: 40 }), fc.nat({ max: 40 }), (kept, failed) => {
        fc.pre(kept + failed > 0);
        const { mean, low, high } = onTimeRecord({ kept, failed }, method);
        const rate = kept / (kept + failed);
        expect(mean).toBeGreaterThanOrEqual(Math.min(0.5, rate) - 1e-12);
        expect(mean).toBeLessThanOrEqual(Math.max(0.5, rate) + 1e-12);
        expect(low < mean && mean < high).toBe(true);
      }),
      { seed: 2005, numRuns: 100 },
    );
  });

  test("of the next promises, so many are kept", () => {
    expect(keptOfNext(0, { a: 1, b: 1 })[0]).toBeCloseTo(1, 12);
    keptOfNext(3, { a: 1, b: 1 }).forEach((share) => expect(share).toBeCloseTo(0.25, 12));
    const [none, one] = keptOfNext(1, { a: 2.5, b: 3.5 });
    expect(one).toBeCloseTo(2.5 / 6, 12);
    expect(none! + one!).toBeCloseTo(1, 12);
    expect(() => keptOfNext(1.5, { a: 1, b: 1 })).toThrow(RangeError);
  });

  test("a pooled prior is worth four promises; impossible counts and rates are refused", () => {
    expect(pooledPrior(0.25)).toEqual({ kept: 1, failed: 3 });
    expect(() => pooledPrior(1)).toThrow(RangeError);
    expect(() => onTimeRecord({ kept: -1, failed: 0 }, method)).toThrow("kept promises");
  });
});
