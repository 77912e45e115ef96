import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, expect, test, vi } from "vitest";
import { EvidenceContent } from "@/components/records/evidence/panel/evidence-content";
import { EvidenceTrigger } from "@/components/records/evidence/evidence-trigger";
import { askedOf } from "@/components/records/evidence/panel/asked";
import {
  askEvidence,
  askScore,
  evidenceAddress,
} from "@/components/records/evidence/panel/ask-evidence";
import { ScoreContent } from "@/components/records/evidence/panel/score-content";
import { isoDate } from "@/lib/domain/iso-date";
import { dayArchive } from "@/lib/reports/day-archive";
import { scoreEvidenceOf } from "@/lib/reports/market/score-evidence";
import { recordSheetOf } from "@/lib/reports/record/record-sheet";
import { marketOn } from "@/tests/support/founding-archive";
import { inventedRecords } from "@/tests/support/invented-day";

const asked = { kind: "price", slug: "p", day: "2005-10-31" } as const;
const stop = new AbortController().signal;
const answered = (status: number, body: unknown) =>
  vi.stubGlobal("fetch", () => Promise.resolve(new Response(JSON.stringify(body), { status })));

afterEach(() => vi.unstubAllGlobals());

test("the evidence is asked for as of the day, and of the archive of an instant", () => {
  expect(evidenceAddress(asked)).toBe("/api/v1/records/price/p/evidence?asOf=2005-10-31");
  expect(evidenceAddress({ ...asked, day: "today~2026-11-24T1000Z" })).toBe(
    "/api/v1/records/price/p/evidence?asOf=today&knownAt=2026-11-24T1000Z",
  );
});

test("an address says which record or whose score is meant, and any other page nothing", () => {
  expect(askedOf("/2005-10-31/records/price/p")).toEqual(asked);
  expect(askedOf("/today/method/vmware")).toEqual({ kind: "score", slug: "vmware", day: "today" });
  for (const other of [
    "/today/records/rumour/p",
    "/today/records/price",
    "/today/method",
    "/today/vendors/vmware",
    "https://example.org/today/method/x",
  ]) {
    // prettier-ignore
    expect(askedOf(other)).toBeNull();
  }
});

test("a vendor without a score is told to have none on this day", async () => {
  answered(404, {});
  const score = { kind: "score", slug: "nobody", day: "2005-10-31" } as const;
  expect(JSON.stringify(await askScore(score, stop))).toMatch(/not scored on this day/);
});

test.each([
  [404, {}, /not public by this day/],
  [500, {}, /did not answer/],
  [200, "a page of a proxy", /did not answer/],
])("an answer of %i is told in words", async (status, body, words) => {
  answered(status, body);
  expect(JSON.stringify(await askEvidence(asked, stop))).toMatch(words);
});

test("who is offline is told so", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
  vi.stubGlobal("navigator", { onLine: false });
  expect(JSON.stringify(await askEvidence(asked, stop))).toMatch(/offline/);
});

test("without a script the value is a link to its record", () => {
  const html = renderToStaticMarkup(<EvidenceTrigger {...asked}>499</EvidenceTrigger>);
  expect(html).toContain('href="/2005-10-31/records/price/p"');
});

test("both readings of a question stand there, and which of them is preferred", () => {
  const day = dayArchive(
    inventedRecords({
      price: [
        { slug: "p", amount: 499, conflictGroup: "g", preferred: false },
        { slug: "q", amount: 501, conflictGroup: "g", preferred: true },
      ],
    }),
    isoDate.parse("2005-10-31"),
  );
  const sheet = recordSheetOf(day, "price", "p");
  const html = renderToStaticMarkup(<EvidenceContent evidence={sheet!} day="2005-10-31" />);
  expect(html).toContain("Another reading is preferred");
  expect(html).toMatch(/not preferred, the one shown here.*<strong>preferred<\/strong>/);
  expect(html).toMatch(/Last checked.*Grade|Grade.*Last checked/);
});

test("a score is told by its criteria, whose points add up to it, with the heaviest records", () => {
  const market = marketOn("2005-10-31");
  const score = scoreEvidenceOf(market, "vmware")!;
  for (const { points, criteria } of score.axes) {
    expect(criteria.reduce((sum, one) => sum + one.points, 0)).toBeCloseTo(points, 6);
  }
  const [first] = score.axes[0]!.criteria;
  const lines = market.positions.find(({ vendor }) => vendor.slug === "vmware")!.presence.criteria[0]!.lines; // prettier-ignore
  const heaviest = Math.max(...lines.filter(({ kind }) => kind !== "prior").map(({ weight }) => weight)); // prettier-ignore
  const own = lines.find(({ records }) => records.some(({ slug }) => slug === first!.strongest[0]!.slug)); // prettier-ignore
  expect(own!.weight).toBe(heaviest);
  const html = renderToStaticMarkup(<ScoreContent score={score} day="2005-10-31" />);
  expect(html).toContain(first!.strongest[0]!.title);
  expect(scoreEvidenceOf(market, "nobody")).toBeNull();
}, 60_000);
