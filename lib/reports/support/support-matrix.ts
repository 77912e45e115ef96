import { cacheLife, cacheTag } from "next/cache";
import type { Moment } from "@/lib/domain/moment";
import type { Dimension } from "@/lib/domain/support-level";
import { countOf, formatCount, formatShare } from "@/lib/format/numbers";
import { ARCHIVE_TAG, openDay, type DayArchive } from "../day-archive";
import type { ReportFrame } from "../report-frame";
import { answersOf } from "./answers";
import type { Axis } from "./axis";
import { cellsOf, type Cells } from "./cells";
import { productAxis } from "./product-axis";
import { targetAxis, type TargetAxis } from "./target-axis";

/** Products × targets of one dimension on a day, in columns of plain values (decision 0023). */
export type SupportMatrix = ReportFrame & {
  dimension: Dimension;
  finding: string;
  dek: string;
  products: Axis;
  targets: TargetAxis;
  cells: Cells;
};

/** What every product of a day runs, runs on or can do. */
export async function supportMatrix(moment: Moment, dimension: Dimension): Promise<SupportMatrix> {
  "use cache";
  cacheTag(ARCHIVE_TAG);
  cacheLife("hours");
  return supportMatrixOf(await openDay(moment), dimension);
}

/** The same, from an archive at hand. Pure. */
export function supportMatrixOf(day: DayArchive, dimension: Dimension): SupportMatrix {
  const answers = answersOf(day, dimension);
  const products = productAxis(day, answers);
  const targets = targetAxis(day, dimension, answers);
  const cells = cellsOf(day, answers, products, targets);
  const words = wordsOf(dimension, { products, targets, cells });
  return { ...day.frame, dimension, ...words, products, targets, cells };
}

type Parts = Pick<SupportMatrix, "products" | "targets" | "cells">;

const nouns: Record<Dimension, readonly [one: string, many: string]> = {
  "guest-os": ["guest system", "guest systems"],
  "host-os": ["host system", "host systems"],
  "cpu-extension": ["CPU extension", "CPU extensions"],
  capability: ["capability", "capabilities"],
};

/** Of the view that is shown until a reader asks for another. */
function wordsOf(dimension: Dimension, { products, targets, cells }: Parts) {
  const [one, many] = nouns[dimension];
  const rows = countUsual(products);
  const columns = countUsual(targets);
  const counts = new Map<number, number>();
  for (const product of cells.products) {
    if (products.usual[product] === 1) counts.set(product, (counts.get(product) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  if (most === undefined) {
    return {
      finding: `Nobody has recorded by this day an answer on any ${one}`,
      dek: "What is not checked is not no. Choose another day above.",
    };
  }
  const checked = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const pairs = rows * columns;
  const name = products.names[most[0]] ?? "";
  const unchecked =
    checked === pairs
      ? `Every pair of product and ${one} is checked`
      : `${formatShare(1 - checked / pairs)} of all pairs of product and ${one} are unchecked`;
  return {
    finding: `${unchecked}; most is known of ${name}, ${formatCount(most[1])} of ${countOf(columns, one, many)}`,
    dek: `Of ${formatCount(pairs)} pairs of ${countOf(rows, "product")} and ${countOf(columns, one, many)}, ${formatCount(checked)} are answered by records of this day. A lone dot means that nobody has looked, never “no”.`,
  };
}

const countUsual = ({ usual }: Axis) => usual.filter((one) => one === 1).length;
