import type { SearchKind } from "@/lib/domain/search-kind";
import { countOf } from "./numbers";

const names: Record<SearchKind, { one: string; many: string }> = {
  vendor: { one: "vendor", many: "vendors" },
  product: { one: "product", many: "products" },
  release: { one: "release", many: "releases" },
  "guest-system": { one: "guest system", many: "guest systems" },
  "exploited-vulnerability": {
    one: "exploited vulnerability",
    many: "exploited vulnerabilities",
  },
  source: { one: "source", many: "sources" },
  statement: { one: "statement", many: "statements" },
};

/** A kind that can be searched, as the heading of those found: "Guest systems". */
export function searchKindHeading(kind: SearchKind): string {
  const { many } = names[kind];
  return `${many.slice(0, 1).toUpperCase()}${many.slice(1)}`;
}

/** So many of a kind: "1 vendor", "12 exploited vulnerabilities". */
export function countOfKind(count: number, kind: SearchKind): string {
  return countOf(count, names[kind].one, names[kind].many);
}
