import { describe, expect, test } from "vitest";
import { formatMove } from "@/lib/format/moves";
import { threatChanges, vendorChanges } from "@/lib/reports/brief/brief-changes";
import { Footnotes } from "@/lib/reports/brief/footnotes";
import { changeOf } from "@/lib/reports/change/market-change";
import { vendorMoved } from "@/lib/reports/change/recent-change";
import { dayArchive } from "@/lib/reports/day-archive";
import { marketScores } from "@/lib/reports/market/market-scores";
import { day, foundingArchive, marketOn } from "@/tests/support/founding-archive";

const after = marketOn("2006-10-31");
const before = dayArchive(foundingArchive, day("2006-08-02"));
const scores = marketScores(before);
const change = changeOf({ before: { day: before, scores }, after, revised: before.archive }, "vmware")!; // prettier-ignore

const marks = (...slugs: string[]) =>
  after.positions.map(({ vendor }) => vendor).filter(({ slug }) => slugs.includes(slug));
const of = (slug: string) => ({ vendor }: { vendor: { slug: string } }) => vendor.slug === slug; // prettier-ignore

describe("how one vendor moved, on paper", () => {
  const moves = vendorChanges(change, marks("vmware"), new Footnotes());
  const told = vendorMoved(change, "vmware");

  test("is what the page of changes says, part by part", () => {
    expect(moves.finding).toBe(told?.finding);
    expect(moves.rows.map(({ points }) => points)).toEqual([
      change.presence.find(of("vmware"))?.points,
      change.direction.find(of("vmware"))?.points,
    ]);
    for (const { points, parts } of moves.rows) {
      expect(told?.sentences.join(" ")).toContain(`${formatMove(points)}: ${parts}.`);
    }
    expect(moves).toMatchObject({ since: "2006-08-02", to: null, more: 0, note: "" });
  });

  test("names the records that made most of it, largest first, each once, with its source", () => {
    const sizes = moves.lines.map(({ when }) => Number(when?.replace(/[+−]/, "")));
    expect(sizes).toHaveLength(7);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(moves.lines[0]?.text).toMatch(/^(New evidence|Evidence aged), (presence|direction): /);
    expect(new Set(moves.lines.map(({ record }) => `${record.kind}/${record.slug}`)).size).toBe(7);
    expect(moves.lines.every(({ footnotes }) => footnotes.length === 1)).toBe(true);
  });
});

test("of two vendors each is told on both axes, in the order of the reader", () => {
  const [vmware, microsoft] = [marks("vmware"), marks("microsoft")];
  const moves = vendorChanges(change, [...microsoft, ...vmware], new Footnotes());
  expect(moves.rows.map(({ vendor, of: axis }) => `${vendor.slug} ${axis}`)).toEqual([
    ...["microsoft presence", "microsoft direction", "vmware presence", "vmware direction"],
  ]);
  expect(moves.finding).toMatch(/^Microsoft .*; VMware .* since 2 August 2006$/);
  expect(moves.lines).toHaveLength(2);
});

test("of the threats to a vendor the first four stand in the order of the page of changes", () => {
  const { finding, rows, more, lines, to } = threatChanges(change, new Footnotes());
  const all = change.threats?.rows ?? [];
  expect(finding).toBe(change.threats?.finding);
  expect(rows.map(({ vendor }) => vendor.slug)).toEqual(
    all.slice(0, 4).map(({ vendor }) => vendor.slug),
  );
  expect(more).toBe(all.length - rows.length);
  expect(lines[0]?.text).toMatch(/^(New evidence|Evidence aged|Others moved), [a-z ]+, [a-z ]+: /);
  expect(to).toBe("vmware");
});

test("a vendor that was ranked on one of the days alone is told, and why", () => {
  const [vmware] = marks("vmware");
  const alone = {
    ...change,
    ...{ presence: [], direction: [] },
    cameOrWent: [{ vendor: vmware!, came: true, why: "It was not on record." }],
  };
  const moves = vendorChanges(alone, marks("vmware"), new Footnotes());
  expect(moves.finding).toBe("VMware became ranked since 2 August 2006");
  expect(moves.note).toBe("Before: It was not on record.");
  expect(moves.rows).toEqual([]);
  const none = vendorChanges({ ...alone, cameOrWent: [] }, marks("vmware"), new Footnotes());
  expect(none.finding).toBe("Ranked on neither day: nothing to compare");
});
