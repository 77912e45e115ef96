import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { FileRefusal } from "@/lib/edits/import/given-file";
import { readEndoflife } from "@/lib/edits/refresh/read-endoflife";
import { readCatalogue, readKev, sourceOf } from "@/lib/edits/refresh/read-kev";
import { by, openDesk } from "@/tests/support/desk";

const { db, edits, reset, store, stored } = await openDesk();
const { proposeRefresh } = await import("@/lib/edits/refresh/propose-refresh");
const { listOpenProposals } = await import("@/lib/store/proposals");

beforeAll(() => () => db.$disconnect());
beforeEach(() => reset(), 60_000);

const today = "2026-11-24";
const { editor, at } = by("endoflife.date", "contributor");
const batch = { name: "endoflife.date, 2026-11-24", readOn: today, by: { editor, at } };
const about = "Invented.";
const table = { about, source: "almanac", products: { northwind: "northwind-hv" } };
const [first] = await reset().then(() => store.listRecords("release"));
const known = first!.record;
const products = { northwind: known.product };
const reading = (json: unknown, name = "northwind") =>
  readEndoflife(json, { name, table: { ...table, products }, today });

describe("what endoflife.date says", () => {
  test("in its older and in its present form is read as the same", () => {
    const old = [{ cycle: "9.1", releaseDate: "2020-01-02", support: true, eol: "2024-05-06", lts: false }]; // prettier-ignore
    const present = {
      schema_version: "1.2.0",
      result: {
        name: "northwind",
        releases: [{ name: "9.1", releaseDate: "2020-01-02", isLts: false, eoasFrom: null, eolFrom: "2024-05-06" }], // prettier-ignore
      },
    };
    const { findings } = reading(old);
    expect(findings).toHaveLength(1);
    expect(findings[0]!.says).toEqual({
      ...{ releasedOn: "2020-01-02", supportEndsOn: "2024-05-06", longTermSupport: false },
    });
    expect(reading(present, "whatever")).toEqual(reading(old));
  });

  test("of other products, of what is not out, and what is no such answer is told", () => {
    expect(reading([], "other").left[0]!.why).toMatch(/^none of our products/);
    expect(reading([{ cycle: "1", releaseDate: "2099-01-01" }]).left[0]!.why).toMatch(
      /^not released/,
    );
    expect(() => reading({ message: "Not found" })).toThrow(FileRefusal);
  });

  test("is proposed as additions and corrections, once, and nothing on record changes", async () => {
    const before = await store.loadArchive();
    const { findings } = reading([
      { cycle: "9.1", releaseDate: "2020-01-02", eol: false },
      { cycle: known.version, releaseDate: "2004-12-03", eol: "2019-01-01" },
    ]);
    const { proposed } = await proposeRefresh(findings, batch);
    expect(proposed.map((line) => line.split(":")[0])).toEqual([
      `add release/${known.product}-9.1`,
      `correct release/${known.slug}`,
    ]);
    expect(await store.loadArchive()).toEqual(before);
    const again = await proposeRefresh(findings, batch);
    expect(again.proposed).toEqual([]);
    expect(again.skipped[0]!.why).toBe("a proposal waits for review already");

    for (const { id, reason } of await listOpenProposals()) {
      expect(reason.startsWith(batch.name)).toBe(true);
      expect(await edits.acceptProposal(id, by("ana"))).toMatchObject({ ok: true });
    }
    const { record } = await stored("release", known.slug);
    expect(record).toMatchObject({ releasedOn: "2004-12-03", supportEndsOn: "2019-01-01" });
    expect(record.evidence.at(-1)).toMatchObject({ source: "almanac", readOn: today });
    expect((await proposeRefresh(findings, batch)).skipped.map(({ why }) => why)).toEqual([
      "says so already",
      "says so already",
    ]);
  });

  test("writes nothing over what rests on better evidence, and fills what is not known", async () => {
    const [proof] = known.evidence;
    const better = [{ ...proof, credibility: "1", reading: "verified", readOn: "2026-01-15" }];
    const seen = { kind: "release", slug: known.slug, version: 1 } as const;
    const blank = { activeSupportEndsOn: null, supportEndsOn: null };
    await edits.correctRecord(seen, { ...known, ...blank, evidence: better }, by("ana"));
    const { findings } = reading([{ cycle: known.version, releaseDate: "2004-12-03", eol: "2019-01-01" }]); // prettier-ignore
    const { proposed, skipped } = await proposeRefresh(findings, batch);
    expect(skipped[0]!.why).toMatch(/^releasedOn rests on better evidence \([A-F]1, this is [A-F]2\)$/); // prettier-ignore
    expect(proposed).toEqual([
      `correct release/${known.slug}: supportEndsOn 2019-01-01, was not known.`,
    ]);
  });
});

describe("what CISA's catalogue says", () => {
  const entry = {
    ...{ cveID: "CVE-2099-12345", vendorProject: "Northwind", product: "HV", dateAdded: "2026-11-01" }, // prettier-ignore
    ...{
      vulnerabilityName: "Invented",
      dueDate: "2026-11-22",
      knownRansomwareCampaignUse: "Known",
    },
  };
  const catalogue = readCatalogue({
    ...{ catalogVersion: "2026.11.20", dateReleased: "2026-11-20T10:00:00.000Z" },
    vulnerabilities: [entry, { ...entry, product: "Unheard of" }, { ...entry, vendorProject: "X" }],
  });

  test("is read for our products; what a vendor of ours has beside them is told", async () => {
    const { findings, left } = readKev(catalogue, { about, products: { "Northwind, HV": ["northwind-hv"] } }, "almanac"); // prettier-ignore
    expect(left.map(({ what }) => what)).toEqual(["CVE-2099-12345"]);
    const { proposed } = await proposeRefresh(findings, batch);
    expect(proposed[0]).toMatch(/^add exploited-vulnerability\/cve-2099-12345-northwind-hv: /);
  });

  test("rests on a source that is proposed first", () => {
    expect(sourceOf(catalogue, { url: null, today })).toMatchObject({
      ...{ slug: "cisa-kev-2026-11-20", reliability: "A", publishedOn: "2026-11-20" },
    });
    expect(() => readCatalogue([])).toThrow(FileRefusal);
  });
});
