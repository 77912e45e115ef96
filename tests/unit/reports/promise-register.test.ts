import { describe, expect, test } from "vitest";
import { isoDate } from "@/lib/domain/iso-date";
import { dayArchive } from "@/lib/reports/day-archive";
import { registerOf } from "@/lib/reports/promise/promise-register";
import { inventedRecords } from "@/tests/support/invented-day";
import { evidence } from "@/tests/support/invented-evidence";

const records = inventedRecords({
  vendor: [{ slug: "northwind" }, { slug: "southwind", name: "Southwind" }],
  promise: [
    { slug: "open" },
    { slug: "soon", dueUntil: "2005-12" },
    { slug: "far", dueUntil: "2007", vendor: "southwind" },
    { slug: "newly-overdue", dueUntil: "2005-10-30" },
    { slug: "long-overdue", dueUntil: "2005-03" },
    { slug: "kept-early", dueUntil: "2005-06-30" },
    { slug: "late", dueUntil: "2005-05-31" },
    { slug: "late-without-due-day" },
    { slug: "kept-next-year", dueUntil: "2006-06" },
  ],
  outcome: [
    { of: "kept-early", verdict: "kept", settledOn: "2005-06-20" },
    { of: "late", verdict: "late", settledOn: "2005-07-10" },
    { of: "late-without-due-day", verdict: "late", settledOn: "2005-02" },
    { of: "kept-next-year", verdict: "kept", settledOn: "2006-02" },
  ],
});
const on = (day: string) => registerOf(dayArchive(records, isoDate.parse(day)));
const register = on("2005-10-31");
const row = (slug: string) => register.rows.find(({ record }) => record.slug === slug);

describe("the register of promises", () => {
  test("stands overdue first, then due soonest, open-ended, then settled newest", () => {
    expect(register.rows.map(({ record, standing }) => [record.slug, standing])).toEqual([
      ["long-overdue", "overdue"],
      ["newly-overdue", "overdue"],
      ["soon", "pending"],
      ["kept-next-year", "pending"],
      ["far", "pending"],
      ["open", "open-ended"],
      ["late", "late"],
      ["kept-early", "kept"],
      ["late-without-due-day", "kept"],
    ]);
  });

  test.each([
    ["kept-early", { daysLate: -10, atLeast: false }], // 30 June to 20 June
    ["late", { daysLate: 40, atLeast: false }], // 31 May to 10 July
    ["newly-overdue", { daysLate: 1, atLeast: true }],
    ["soon", { daysLate: null, settledOn: null, outcome: null }],
    ["late-without-due-day", { daysLate: null, wordedAs: "late" }],
  ])("%s says how late", (slug, said) => {
    expect(row(slug)).toMatchObject(said);
  });

  test("says it in the words of its source", () => {
    expect(row("soon")?.quote).toBe(evidence[0]!.quote);
  });

  test("a day before anything was promised has an empty one", () => {
    const empty = on("2004-12-31");
    expect(empty).toMatchObject({ rows: [], rates: [] });
    expect(empty.finding).toBe("No promise is on record by this day");
  });
});

describe("a vendor's rate", () => {
  test("counts what was settled or came due; open ones do not count", () => {
    // Kept: early, without due day. Failed: late, two overdue. (½ + 2) ÷ (1 + 5).
    expect(register.rates[0]).toMatchObject({
      ...{ kept: 2, due: 5, keptWithoutDueDay: 1, overdue: 2, pending: 3, trackRecord: true },
      mean: 2.5 / 6,
    });
  });

  test("without a promise come due is the prior, and no track record", () => {
    expect(register.rates[1]).toMatchObject({ kept: 0, due: 0, trackRecord: false, mean: 0.5 });
    expect(register.rates[1]?.lateness).toBeNull();
  });

  test("gives the title and the sentences under it", () => {
    expect(register.finding).toBe(
      "Northwind has kept 2 of 5 promises on time; 2 of them are overdue",
    );
    expect(register.dek).toBe(
      "2 vendors have made 9 promises: 4 are pending or open-ended, 5 came due or were settled. Of these 2 were kept on time and 2 are overdue. The median promise with a due day came 40 days late.",
    );
  });
});
