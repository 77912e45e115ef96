import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { recordKinds, type Archive, type RecordKind } from "@/lib/domain/archive";
import { addDays, type IsoDate } from "@/lib/domain/iso-date";
import { archiveAsOf, publicFrom } from "@/lib/domain/public-on";
import { dayArchive } from "@/lib/reports/day-archive";
import { recordsOf } from "@/lib/reports/record/record-list";
import { recordSheetOf } from "@/lib/reports/record/record-sheet";
import { sourceSheetOf } from "@/lib/reports/record/source-sheet";
import { everyReport } from "@/tests/support/every-report";
import { day, foundingArchive, marketOn } from "@/tests/support/founding-archive";
import { laterOf, withLater } from "@/tests/support/later-records";

// Each of these scores whole markets several times over.
vi.setConfig({ testTimeout: 120_000 });

/*
 * Told by design though it looks ahead: where to step from a day, which says where there is
 * something to see and never what; that an article of October 2005 will come; and that a release was supported on a day, a fact of that day whoever tells it. Evidence
 * that is younger than its record, and the archivist's note, are marked as such on every screen.
 */

// Evenly: the first and the last days, which would come up most, have little to hide.
const someDay = fc
  .noBias(fc.integer({ min: 0, max: 8727 })) // days from 2003-01-01 to 2026-11-23
  .map((days) => addDays(day("2003-01-01"), days));
const learnedLater = fc.array(laterOf, { minLength: 6, maxLength: 14 });

function without(kind: RecordKind, slug: string): Archive {
  return { ...foundingArchive, [kind]: foundingArchive[kind].filter((it) => it.slug !== slug) };
}

/** The archive with only what was public by a day. */
function cutAt(asOf: IsoDate): Archive {
  return recordKinds.reduce<Archive>(
    (cut, kind) => ({ ...cut, [kind]: kind === "source" ? cut.source : upTo(kind, asOf) }),
    foundingArchive,
  );
}

const upTo = <K extends RecordKind>(kind: K, asOf: IsoDate) =>
  foundingArchive[kind].filter((record) => publicFrom(kind, record) <= asOf);

const vendors = ["vmware", "microsoft", "vates", "xensource"];

/** What each screen and export says on a day, as text. */
function told(archive: Archive, asOf: IsoDate, every: number): Record<string, string> {
  const reports = Object.entries(everyReport(archive, asOf, { vendors, every }));
  return Object.fromEntries(reports.map(([name, report]) => [name, JSON.stringify(report)]));
}

/** The screens that say something else, each with where it begins to. */
function changed(now: Record<string, string>, before: Record<string, string>): string[] {
  return Object.entries(now).flatMap(([name, text]) => {
    const was = before[name] ?? "";
    if (text === was) return [];
    let at = 0;
    while (text[at] === was[at]) at += 1;
    return [`${name}: …${text.slice(Math.max(0, at - 80), at + 120)}… (was ${was.slice(at, at + 60)})`]; // prettier-ignore
  });
}

describe("nothing that became public later changes an earlier day", () => {
  test("no screen and no export moves when anything becomes known later", () => {
    fc.assert(
      fc.property(someDay, learnedLater, (asOf, said) => {
        const more = withLater(foundingArchive, asOf, said);
        expect(changed(told(more, asOf, 9), told(foundingArchive, asOf, 9))).toEqual([]);
      }),
      { seed: 20051031, numRuns: 2, endOnFailure: true },
    );
  });

  test("no screen and no export needs what became public later", () => {
    const asOf = day("2009-06-30");
    expect(changed(told(cutAt(asOf), asOf, 5), told(foundingArchive, asOf, 5))).toEqual([]);
  });

  test("on any day, records of every kind that became known later are not there", () => {
    fc.assert(
      fc.property(someDay, learnedLater, (asOf, said) => {
        const { source: _, ...was } = archiveAsOf(foundingArchive, asOf);
        const more = withLater(foundingArchive, asOf, said);
        expect(archiveAsOf(more, asOf)).toMatchObject(was);
        recordKinds
          .filter((kind) => kind !== "source")
          .forEach((kind) => {
            expect(archiveAsOf(more, asOf)[kind]).toEqual(was[kind]);
            expect(more[kind].length).toBeGreaterThan(foundingArchive[kind].length);
          });
        const now = dayArchive(more, asOf);
        expect(now.supportStates).toEqual(dayArchive(foundingArchive, asOf).supportStates);
        // Nor has a source of later a page, or a record, of its own.
        const later = more.source.filter(({ slug }) => slug.startsWith("later-"));
        for (const { slug } of later) {
          expect([sourceSheetOf(now, slug), recordSheetOf(now, "source", slug)]).toEqual([null, null]); // prettier-ignore
        }
      }),
      { seed: 2005, numRuns: 20, endOnFailure: true },
    );
  });

  test("on the day it becomes public, a record that counts does change the scores", () => {
    const claim = foundingArchive["market-figure"].find(
      ({ subject, metric, words }) =>
        subject === "vmware" && metric === "customers" && words !== null,
    );
    expect(claim).toBeDefined();
    const from = publicFrom("market-figure", claim!);
    expect(from).toBe("2005-10-31");
    const changedMarket = marketOn(from, without("market-figure", claim!.slug));
    expect(changedMarket.positions).not.toEqual(marketOn(from).positions);
  });

  test("a vendor's later owner, end and heir are not told", () => {
    const [xensource] = archiveAsOf(foundingArchive, day("2005-10-31")).vendor.filter(
      ({ slug }) => slug === "xensource",
    );
    expect(xensource).toMatchObject({ endedOn: null, fate: null, succeededBy: null, owners: [] });
  });

  test("a source that nobody could read yet, and that tells nothing of the day, has no page", () => {
    const [some] = foundingArchive.source.filter(({ publishedOn }) => publishedOn === "2007-09-10");
    const source = [...foundingArchive.source, { ...some!, slug: "of-2007" }];
    const sheetOn = (text: string) =>
      sourceSheetOf(dayArchive({ ...foundingArchive, source }, day(text)), "of-2007");
    expect(sheetOn("2007-09-09")).toBeNull();
    expect(sheetOn("2007-09-10")).not.toBeNull();
  });

  test("the records' export sets the archivist's note apart and marks what is told later", () => {
    const { rows } = recordsOf(dayArchive(foundingArchive, day("2005-10-31")), "release");
    expect(rows.every((row) => !("note" in row) && "noteWithLaterKnowledge" in row)).toBe(true);
    expect(rows.some(({ toldLaterIds }) => toldLaterIds.length > 0)).toBe(true);
  });
});
