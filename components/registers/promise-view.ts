import type { PromiseRow } from "@/lib/reports/promise/promise-row";

/** The columns a reader may sort by, in words. `standing` is the order the register comes in. */
export const promiseSorts = {
  standing: "overdue first, then due soonest, then settled newest",
  due: "due day, soonest first",
  made: "day made, newest first",
  settled: "day settled, newest first",
  late: "days late, latest first",
} as const;
export type PromiseSort = keyof typeof promiseSorts;

/** What the address says of the view; null where it says nothing. */
export type PromiseAddress = {
  vendor: string | null;
  standing: string | null;
  text: string | null;
  sort: string | null;
};

export type PromiseView = {
  vendor: string | null;
  standing: string | null;
  text: string;
  sort: PromiseSort;
  /** What the address says and nobody understands, in words. */
  refused: readonly string[];
};

export const plainAddress: PromiseAddress = { vendor: null, standing: null, text: null, sort: null }; // prettier-ignore

/** The view an address asks for; what it says that fits no promise of the day is named and ignored. */
export function readPromiseView(address: PromiseAddress, rows: readonly PromiseRow[]): PromiseView {
  const refused: string[] = [];
  const known = (name: "vendor" | "standing", words: ReadonlySet<string>) => {
    const said = address[name];
    if (said === null || words.has(said)) return said;
    refused.push(`${name} “${said}” fits no promise of this day`);
    return null;
  };
  const vendor = known("vendor", new Set(rows.map((row) => row.vendor.slug)));
  const standing = known("standing", new Set(rows.map((row) => row.standing)));
  const sort = isSort(address.sort) ? address.sort : "standing";
  if (address.sort !== null && !isSort(address.sort)) {
    refused.push(`sort “${address.sort}” is no order of this table`);
  }
  return { vendor, standing, text: address.text ?? "", sort, refused };
}

function isSort(word: string | null): word is PromiseSort {
  return word !== null && Object.hasOwn(promiseSorts, word);
}

/** The rows of the view in its order. */
export function viewedPromises(
  rows: readonly PromiseRow[],
  { vendor, standing, text, sort }: PromiseView,
): PromiseRow[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return rows
    .filter((row) => vendor === null || row.vendor.slug === vendor)
    .filter((row) => standing === null || row.standing === standing)
    .filter((row) => words.every((word) => textOf(row).includes(word)))
    .toSorted(orders[sort]);
}

function textOf({ promised, quote, speaker, vendor, product }: PromiseRow): string {
  return [promised, quote, speaker, vendor.name, product?.name].join(" ").toLowerCase();
}

/** Unknown days come last, whatever the order. */
const soonest = (a: string | null, b: string | null) => (a ?? "9999").localeCompare(b ?? "9999");
const newest = (a: string | null, b: string | null) => (b ?? "").localeCompare(a ?? "");

const orders: Record<PromiseSort, (a: PromiseRow, b: PromiseRow) => number> = {
  standing: () => 0,
  due: (a, b) => soonest(a.dueUntil, b.dueUntil),
  made: (a, b) => newest(a.madeOn, b.madeOn),
  settled: (a, b) => newest(a.settledOn, b.settledOn),
  late: (a, b) => (b.daysLate ?? -Infinity) - (a.daysLate ?? -Infinity) || 0,
};
