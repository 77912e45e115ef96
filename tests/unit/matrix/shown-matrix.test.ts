import { describe, expect, test } from "vitest";
import { cellName } from "@/components/matrix/cell-words";
import { defaultMatrixView, understood, type MatrixView } from "@/components/matrix/matrix-view";
import { OpenedMatrix, shownLevels } from "@/components/matrix/opened-matrix";
import { cellCounts, facetCounts, shownOf } from "@/components/matrix/shown-matrix";
import { placeAfter } from "@/components/matrix/use-grid-focus";
import { supportMatrixOf } from "@/lib/reports/support/support-matrix";
import { supportDay } from "@/tests/support/invented-support";

const matrix = supportMatrixOf(supportDay(), "guest-os");
const opened = new OpenedMatrix(matrix);
const product = (slug: string) => matrix.products.slugs.indexOf(slug);
const target = (slug: string) => matrix.targets.slugs.indexOf(slug);
const shown = (view: Partial<MatrixView>) => {
  const { productLines, targetLines } = shownOf(opened, { ...defaultMatrixView, ...view }, null);
  return [productLines.map(({ key }) => key), targetLines.map(({ key }) => key)];
};

describe("the cells of a matrix", () => {
  test("are derived from the line or the rebuilt system, and open that record", () => {
    expect(opened.cell(product("hv"), target("rhel-4.1"))).toMatchObject({ record: "line", derivedFrom: "Red Hat 4", isRebuild: false }); // prettier-ignore
    expect(opened.cell(product("hv"), target("copy-4.1"))).toMatchObject({ record: "line", isRebuild: true }); // prettier-ignore
  });

  test("are never derived over a record of their own", () => {
    expect(opened.cell(product("desk"), target("rhel-4.1"))).toMatchObject({ level: "not-supported", derivedFrom: null }); // prettier-ignore
    expect(opened.cell(product("desk"), target("copy-4.1"))).toMatchObject({ record: "own" });
  });

  test("are not checked where nothing related was", () => {
    expect(opened.cell(product("hv"), target("rhel-9"))).toBeNull();
    expect(shownLevels[opened.standing(product("hv"), target("rhel-9"))]).toBe("not-checked");
  });

  test("say what they are in one breath", () => {
    const of = { product: "Northwind HV", target: "Doors 5", dimension: "guest-os" as const };
    expect(cellName(of, opened.cell(product("hv"), target("doors-5")))).toBe(
      "Northwind HV, Doors 5 guests: partial, since 2.x, 1 further answer on record, No sound., grade B2",
    );
    expect(cellName(of, null)).toBe("Northwind HV, Doors 5 guests: not checked");
  });
});

describe("what is shown of a matrix", () => {
  test("is what is usual until more is asked for", () => {
    expect(shown({})).toEqual([["hv", "desk"], ["doors-5", "rhel-4", "rhel-4.1"]]); // prettier-ignore
    expect(shown({ everyProduct: true })[0]).toEqual(["blank", "hv", "old", "desk"]);
  });

  test("is chosen by facets of both sides together", () => {
    expect(shown({ chosen: { vendor: ["southwind"], family: ["linux"] } })).toEqual([["desk"], ["rhel-4", "rhel-4.1"]]); // prettier-ignore
  });

  test("is chosen by level, of which not checked is one", () => {
    expect(shown({ chosen: { level: ["partial"] } })).toEqual([["hv"], ["doors-5"]]);
    expect(shown({ chosen: { level: ["not-checked"] } })).toEqual([["desk"], ["doors-5"]]);
  });

  test("shows as differences only targets answered at two levels, not checked being none", () => {
    expect(shown({ differences: true })[1]).toEqual([]);
  });

  test("folds a family into one line", () => {
    expect(shown({ folded: ["linux"] })[1]).toEqual(["doors-5", "family:linux"]);
  });

  test("counts what is derived and what was not checked apart from every level", () => {
    const { levels } = cellCounts(opened, defaultMatrixView);
    const of = Object.fromEntries(shownLevels.map((word, at) => [word, levels[at]]));
    expect(of).toMatchObject({ supported: 2, partial: 1, "not-supported": 1, derived: 1, "not-checked": 1 }); // prettier-ignore
  });

  test("offers a facet's values with how many there would be", () => {
    const counts = facetCounts(matrix.products, false, { vendor: ["southwind"] }, "vendor");
    expect(counts.map(({ word, count }) => [word, count])).toEqual([["northwind", 1], ["southwind", 1]]); // prettier-ignore
  });

  test("leaves out what the address says and no facet has", () => {
    const known = { vendor: ["northwind"] };
    expect(understood({ vendor: ["northwind", "<b>"] }, known)).toEqual({ chosen: { vendor: ["northwind"] }, strange: ["vendor"] }); // prettier-ignore
  });
});

describe("the keys of the grid", () => {
  const size = { rows: 5, columns: 3 };
  const after = (key: string, ctrlKey = false) =>
    placeAfter({ key, ctrlKey }, { row: 2, column: 2 }, size);
  test("move by one cell, to the ends, and not beyond them", () => {
    expect(after("ArrowDown")).toEqual({ row: 3, column: 2 });
    expect(after("PageUp")).toEqual({ row: 0, column: 2 });
    expect(after("End", true)).toEqual({ row: 5, column: 3 });
    expect(after("Home")).toEqual({ row: 2, column: 0 });
    expect(after("a")).toBeNull();
  });
});
