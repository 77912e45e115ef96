import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, expect, test, vi } from "vitest";
import { EvidenceContent } from "@/components/records/evidence/panel/evidence-content";
import { EvidenceTrigger } from "@/components/records/evidence/evidence-trigger";
import { askEvidence, evidenceAddress } from "@/components/records/evidence/panel/ask-evidence";
import { isoDate } from "@/lib/domain/iso-date";
import { dayArchive } from "@/lib/reports/day-archive";
import { recordSheetOf } from "@/lib/reports/record/record-sheet";
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
