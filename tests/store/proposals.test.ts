import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { by, newPrice, openDesk, unexplained } from "@/tests/support/desk";

const { db, edits, reset, store, stored } = await openDesk();
const { listOpenProposals, listProposalsBy } = await import("@/lib/store/proposals");
const cat = by("cat", "contributor");
const ana = by("ana");

beforeAll(() => () => db.$disconnect());
beforeEach(reset, 60_000);

const propose = async (edit: object) => {
  const made = await edits.proposeEdit(edit, cat);
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  return made.value;
};
const ofPrice = (said: object) => ({ kind: "price", slug: "northwind-hv-2005", baseVersion: 1, ...said }); // prettier-ignore
const addition = { act: "add", kind: "price", slug: "next", input: newPrice("next") };

describe("proposeEdit", () => {
  test("keeps the edit for an editor and changes nothing on record", async () => {
    const before = await store.loadArchive();
    const made = await propose(addition);
    expect(made).toMatchObject({ state: "open", madeBy: "cat", madeById: "id-of-cat" });
    expect(await listOpenProposals()).toEqual([made]);
    expect(await store.loadArchive()).toEqual(before);
    expect(await store.listRevisions("price", "next")).toEqual([]);
  });

  test.each([
    {
      why: "what the edit is refused for",
      edit: { ...addition, input: newPrice("next", { evidence: [] }) },
      field: "evidence",
    },
    {
      why: "a correction that names no version",
      edit: ofPrice({ act: "correct", baseVersion: null, input: {} }),
      field: "baseVersion",
    },
    { why: "an unknown act", edit: { ...addition, act: "delete" }, field: "act" },
    { why: "an unknown kind", edit: { ...addition, kind: "rumour" }, field: "kind" },
  ])("refuses $why", async ({ edit, field }) => {
    expect(await edits.proposeEdit(edit, cat)).toMatchObject({
      problem: { kind: "invalid", fields: { [field]: [expect.any(String)] } },
    });
    expect(await listOpenProposals()).toEqual([]);
  });

  test("needs a reason, and somebody who is signed in", async () => {
    const mute = { ...unexplained("cat"), editor: cat.editor };
    expect(await edits.proposeEdit(addition, mute)).toMatchObject({
      problem: { fields: { reason: [expect.any(String)] } },
    });
    expect(await edits.proposeEdit(addition, by("eve", "reader"))).toEqual({
      ok: false,
      problem: { kind: "forbidden", act: "propose" },
    });
  });
});

describe("acceptProposal and rejectProposal", () => {
  test("accepting makes the edit and says who proposed it", async () => {
    const { id } = await propose(addition);
    expect(await edits.acceptProposal(id, ana)).toMatchObject({
      ok: true,
      value: { state: "accepted", decidedBy: "ana" },
    });
    expect(await store.listRevisions("price", "next")).toMatchObject([
      { action: "added", editor: "ana", reason: "Read it again. (proposed by cat)" },
    ]);
    expect(await edits.acceptProposal(id, ana)).toMatchObject({ problem: { kind: "invalid" } });
    expect(await listProposalsBy("id-of-cat")).toMatchObject([{ id, state: "accepted" }]);
  });

  test("corrections, successions and retirements can be proposed as well", async () => {
    const { record } = await stored("price", "northwind-hv-2005");
    const next = await propose(ofPrice({ act: "supersede", input: newPrice("next") }));
    const corrected = await propose(ofPrice({ act: "correct", input: { ...record, amount: 1 } }));
    const relation = { act: "retire", kind: "price", slug: "southwind-desk-relation", baseVersion: 1 }; // prettier-ignore
    const retired = await propose(relation);
    expect(await edits.acceptProposal(next.id, ana)).toMatchObject({ ok: true });
    expect(await edits.acceptProposal(retired.id, ana)).toMatchObject({ ok: true });
    expect((await stored("price", relation.slug)).retiredAt).not.toBeNull();

    // The record has moved on meanwhile: the editor is told, and the proposal waits.
    expect(await edits.acceptProposal(corrected.id, ana)).toMatchObject({
      problem: { kind: "conflict", clash: { version: 2, mine: { amount: 1 } } },
    });
    expect(await listOpenProposals()).toMatchObject([{ id: corrected.id }]);
  });

  test("rejecting needs a reason and changes nothing on record", async () => {
    const { id } = await propose(addition);
    expect(await edits.rejectProposal(id, unexplained("ana"))).toMatchObject({ ok: false });
    expect(await edits.rejectProposal(id, ana)).toMatchObject({
      value: { state: "rejected", decidedReason: "Read it again." },
    });
    expect(await store.findRecord("price", "next")).toBeNull();
    expect(await edits.rejectProposal("no-such", ana)).toMatchObject({
      problem: { kind: "not-found" },
    });
  });

  test("a contributor cannot accept", async () => {
    const { id } = await propose(addition);
    expect(await edits.acceptProposal(id, cat)).toEqual({
      ok: false,
      problem: { kind: "forbidden", act: "review" },
    });
  });
});
