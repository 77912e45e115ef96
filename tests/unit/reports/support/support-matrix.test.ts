import { describe, expect, test } from "vitest";
import { supportLevels } from "@/lib/domain/support-level";
import { supportMatrixOf, type SupportMatrix } from "@/lib/reports/support/support-matrix";
import { changesBetween } from "@/lib/reports/support/support-changes";
import { changesSheet, matrixSheet } from "@/lib/reports/support/support-sheet";
import { supportDay } from "@/tests/support/invented-support";

const guests = supportMatrixOf(supportDay(), "guest-os");

/** A cell's level, what stands under it and its record. */
function cell({ products, targets, cells }: SupportMatrix, product: string, target: string) {
  const row = products.slugs.indexOf(product);
  const column = targets.slugs.indexOf(target);
  const at = cells.products.findIndex((it, n) => it === row && cells.targets[n] === column);
  if (at === -1) return null;
  const text = (place: number | undefined) => cells.texts[place ?? 0];
  return [supportLevels[cells.levels[at] ?? 0], text(cells.under[at]), cells.records[at]];
}

const usual = ({ slugs, usual: is }: SupportMatrix["products"]) =>
  slugs.filter((_, at) => is[at] === 1);

describe("the matrix of a day", () => {
  test("says versions in words, and the newest answer of several", () => {
    expect(cell(guests, "hv", "rhel-4")).toEqual(["supported", "2.0 to 3.0", "line"]);
    expect(cell(guests, "hv", "doors-5")).toEqual(["partial", "since 2.x", "newer"]);
  });

  test("has no cell where nobody looked", () => {
    expect(cell(guests, "hv", "rhel-4.1")).toBeNull();
    expect(cell(guests, "blank", "rhel-4")).toBeNull();
  });

  test("begins with products that have not ended and were checked, and targets asked of any", () => {
    expect(usual(guests.products)).toEqual(["hv", "desk"]);
    expect(usual(guests.targets)).toEqual(["doors-5", "rhel-4", "rhel-4.1"]);
    expect(guests.targets.slugs).toContain("copy-4.1");
  });

  test("relates a release to its line and a rebuild to what it rebuilds, and nothing else", () => {
    const { bases, slugs } = guests.targets;
    const named = bases.map(([target = 0, lines = 0, ...of]) => [
      ...[slugs[target], lines, of.map((base) => slugs[base])],
    ]);
    expect(named).toEqual([
      ["copy-4.1", 0, ["rhel-4.1", "rhel-4"]],
      ["rhel-4.1", 1, ["rhel-4"]],
    ]);
  });

  test("says when what is planned is due, and that it was due once that has passed", () => {
    const capability = (day: string) => supportMatrixOf(supportDay(day), "capability");
    expect(cell(capability("2005-10-31"), "hv", "smp-guests")?.[1]).toBe("due Dec 2005");
    expect(cell(capability("2006-10-31"), "hv", "smp-guests")?.[1]).toBe("was due Dec 2005");
  });

  test("counts what is unchecked in its finding", () => {
    expect(guests.dek).toContain("Of 6 pairs of 2 products and 3 guest systems, 4 are answered");
  });

  test("is a sheet with a row for each answer and none for what was not checked", () => {
    const rows = matrixSheet(guests).slice(4);
    expect(rows.map(([product, target, level]) => [product, target, level])).toContainEqual([
      ...["Northwind HV", "Doors 5", "Partial"],
    ]);
    expect(rows).toHaveLength(5);
  });
});

describe("what changed between two days", () => {
  const changes = changesBetween(supportDay("2004-01-15"), supportDay(), "guest-os");
  test("is another level, with what was said before", () => {
    expect(changes.changes.map(({ kind, before, after }) => [kind, before?.level, after?.level])).toEqual([["level", "supported", "partial"]]); // prettier-ignore
    expect(changes.finding).toBe("Since 15 January 2004, 1 answer changed: 1 at another level");
    expect(changesSheet(changes).at(-1)).toContain("support/newer");
  });

  test("is nothing between two days that say the same", () => {
    expect(changesBetween(supportDay(), supportDay(), "guest-os").changes).toEqual([]);
  });
});
