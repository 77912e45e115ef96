import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { by, openDesk } from "@/tests/support/desk";

const { db, edits, reset, stored, store } = await openDesk();
beforeAll(() => () => db.$disconnect());
beforeEach(reset, 60_000);

const seen = { kind: "vendor", slug: "southwind", version: 1 } as const;
const on = (day: string) => by("ana", "editor", `${day}T09:00:00.000Z`);
const piece = async (reading: "verified" | "cited") => {
  const { record } = await stored("vendor", "southwind");
  const found = record.evidence.find((one) => one.reading === reading);
  if (found === undefined) throw new Error(`No ${reading} evidence.`);
  return found;
};

describe("checking evidence", () => {
  test("keeps the day and the outcome, though nothing differs, and says so in the log", async () => {
    const { id } = await piece("verified");
    const first = await edits.checkEvidence(seen, id, "still-says-so", on("2026-03-01"));
    expect(first.ok).toBe(true);
    const again = { ...seen, version: 2 };
    await edits.checkEvidence(again, id, "still-says-so", on("2026-03-09"));

    const { record, version } = await stored("vendor", "southwind");
    const checked = record.evidence.find((one) => one.id === id);
    expect([checked?.checkedOn, checked?.checkOutcome, version]).toEqual(["2026-03-09", "still-says-so", 3]); // prettier-ignore
    const log = await store.listRevisions("vendor", "southwind");
    expect(log.map(({ action }) => action)).toEqual(["checked", "checked", "loaded"]);
  });

  test("makes cited evidence that still says so verified, and only then", async () => {
    const { id } = await piece("cited");
    await edits.checkEvidence(seen, id, "differs", on("2026-03-01"));
    const of = async () =>
      (await stored("vendor", "southwind")).record.evidence.find((one) => one.id === id);
    expect(await of()).toMatchObject({ reading: "cited", readOn: null, checkOutcome: "differs" });

    await edits.checkEvidence({ ...seen, version: 2 }, id, "still-says-so", on("2026-03-02"));
    expect(await of()).toMatchObject({ reading: "verified", readOn: "2026-03-02" });
  });

  test("can be undone", async () => {
    const { record: before } = await stored("vendor", "southwind");
    await edits.checkEvidence(seen, "e1", "gone", on("2026-03-01"));
    await edits.undoSave("vendor/southwind@2", on("2026-03-02"));
    expect((await stored("vendor", "southwind")).record).toEqual(before);
  });

  test.each([
    { of: "e1", found: "perhaps", field: "outcome" },
    { of: "e99", found: "gone", field: "" },
  ])("refuses $found of $of kindly", async ({ of, found, field }) => {
    const outcome = await edits.checkEvidence(seen, of, found, on("2026-03-01"));
    expect(outcome).toMatchObject({ ok: false, problem: { kind: "invalid" } });
    expect(!outcome.ok && outcome.problem.kind === "invalid" && outcome.problem.fields[field]).toBeTruthy(); // prettier-ignore
  });

  test("tells the second of two who check at once, and refuses a contributor", async () => {
    await edits.checkEvidence(seen, "e1", "gone", on("2026-03-01"));
    const second = await edits.checkEvidence(seen, "e1", "gone", on("2026-03-01"));
    expect(second).toMatchObject({ ok: false, problem: { kind: "conflict" } });
    const third = await edits.checkEvidence(seen, "e1", "gone", by("cy", "contributor"));
    expect(third).toMatchObject({ ok: false, problem: { kind: "forbidden" } });
  });
});

describe("a reader's report", () => {
  const ref = { kind: "vendor", slug: "southwind" } as const;
  const at = "2026-03-01T09:00:00.000Z";

  test("is kept open until an editor closes it with a reason, once", async () => {
    const made = await edits.reportError(ref, { wrong: " It was sold. ", email: "" }, at);
    if (!made.ok) throw new Error("refused");
    expect(made.value).toMatchObject({ wrong: "It was sold.", email: null, state: "open" });

    const close = (reason: string | null) =>
      edits.settleReport(made.value.id, "settled", { ...by("ana"), reason });
    expect(await close(" ")).toMatchObject({ ok: false });
    expect(await close("Corrected.")).toMatchObject({ ok: true, value: { decidedBy: "ana" } });
    expect(await close("Again.")).toMatchObject({ ok: false });
  });

  test("names each field that it cannot take, and records that never were", async () => {
    const odd = { wrong: "", email: "no address", whereToRead: "x".repeat(1001) };
    const refused = await edits.reportError(ref, odd, at);
    expect(refused.ok || refused.problem.kind !== "invalid" || Object.keys(refused.problem.fields).toSorted()) // prettier-ignore
      .toEqual(["email", "whereToRead", "wrong"]);
    const nowhere = { kind: "vendor", slug: "nobody" } as const;
    expect(await edits.reportError(nowhere, { wrong: "It." }, at)).toMatchObject({
      problem: { kind: "not-found" },
    });
  });
});
