import { expect, test } from "vitest";
import { OpenedMatrix } from "@/components/matrix/opened-matrix";
import { firstViewOf } from "@/lib/reports/support/first-view";
import { supportMatrixOf, type SupportMatrix } from "@/lib/reports/support/support-matrix";
import { supportDay } from "@/tests/support/invented-support";

const matrix = supportMatrixOf(supportDay(), "guest-os");

/** All that the cells say which a view shows, by product and target. */
function told(of: SupportMatrix) {
  const opened = new OpenedMatrix(of);
  const { products, targets } = of;
  return products.slugs.flatMap((product, row) =>
    targets.slugs.flatMap((target, column) =>
      products.usual[row] === 1 && targets.usual[column] === 1
        ? [[product, target, opened.cell(row, column)]]
        : [],
    ),
  );
}

test("a matrix that a page can carry comes whole", () => {
  expect(firstViewOf(matrix)).toMatchObject({ whole: true, products: matrix.products });
});

test("of a larger one the first rows and columns come, and every cell of them says the same", () => {
  const first = firstViewOf(matrix, 1);
  expect(first).toMatchObject({ whole: false, usual: { products: 2, targets: 3 } });
  expect(first.products.slugs).toEqual(["hv", "desk"]);
  expect(told(first)).toEqual(told(matrix));
  expect(first.cells.products.length).toBeLessThan(matrix.cells.products.length);
});

test("what an answer is derived from comes along unseen, wherever it stands", () => {
  const { targets } = matrix;
  const behind = { ...targets, usual: targets.slugs.map((slug) => Number(slug === "rhel-4.1")) };
  const whole = { ...matrix, targets: behind };
  const first = firstViewOf(whole, 1);
  expect(first.targets.usual.filter((one) => one === 1)).toHaveLength(1);
  expect(told(first)).toEqual(told(whole));
  expect(told(first)[0]?.[2]).toMatchObject({ derivedFrom: "Red Hat 4" });
});

test("a matrix of any size comes to a page with at most 60 rows and 50 columns on screen", () => {
  const many = Array.from({ length: 4_000 }, (_, at) => `copy-${at}`);
  const wide = {
    ...matrix,
    targets: { ...matrix.targets, slugs: many, names: many, usual: many.map(() => 1), bases: [] },
  };
  const first = firstViewOf(wide);
  expect(first.targets.slugs).toHaveLength(50);
  expect(first.usual.targets).toBe(4_000);
});
