import { onOrBefore } from "@/lib/domain/partial-date";
import type { Product } from "@/lib/domain/product";
import type { DayArchive } from "../day-archive";
import { vendorMark, type VendorMark } from "../vendor/vendor-mark";

/** A product of the line, with the years it was sold. */
export type LineMember = {
  slug: string;
  name: string;
  place: "before" | "this" | "after";
  firstReleasedOn: string | null;
  /** Null = no end on record by the day. */
  endedOn: string | null;
};

export type Succession = {
  /** Oldest first; only this product when nothing else is on record. */
  line: readonly LineMember[];
  /** Oldest first; a null start = from the beginning, as far as is known. */
  makers: readonly { vendor: VendorMark; from: string | null; until: string | null }[];
  names: readonly { name: string; from: string | null; until: string | null }[];
};

/** What came before a product and what followed by the day, who made it, and what it was called. */
export function successionOf(day: DayArchive, product: Product): Succession {
  const before = chain(product, (it) => predecessorOf(day, it));
  const after = chain(product, (it) => successorOf(day, it));
  return {
    line: [
      ...before.toReversed().map((it) => member(day, it, "before")),
      member(day, product, "this"),
      ...after.map((it) => member(day, it, "after")),
    ],
    makers: product.vendors.map(({ vendor, from, until }) => ({
      vendor: vendorMark(day.citations, vendor),
      ...{ from, until },
    })),
    names: product.names,
  };
}

/** Step by step as long as there is a next one; a circle in the records ends it. */
function chain(start: Product, next: (product: Product) => Product | null): Product[] {
  const met = new Set([start.slug]);
  const found: Product[] = [];
  let at = next(start);
  while (at !== null && !met.has(at.slug)) {
    met.add(at.slug);
    found.push(at);
    at = next(at);
  }
  return found;
}

function predecessorOf({ archive, citations }: DayArchive, { slug, predecessor }: Product) {
  if (predecessor !== null) return citations.find("product", predecessor);
  return archive.product.find(({ successor }) => successor === slug) ?? null;
}

/** Told by its own record once it has ended, else by the one that names it as its predecessor. */
function successorOf({ archive, citations }: DayArchive, { slug, successor }: Product) {
  if (successor !== null) return citations.find("product", successor);
  return archive.product.find(({ predecessor }) => predecessor === slug) ?? null;
}

function member({ asOf }: DayArchive, product: Product, place: LineMember["place"]): LineMember {
  const { slug, name, firstReleasedOn, endedOn } = product;
  const shipped = firstReleasedOn !== null && onOrBefore(firstReleasedOn, asOf);
  return { slug, name, place, firstReleasedOn: shipped ? firstReleasedOn : null, endedOn };
}
