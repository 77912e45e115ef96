import { productSorts } from "./product-view";
import type { ProductListRow } from "@/lib/reports/product/product-list";

type Asked = { get: (name: string) => string | null };

/** Names of the parameters of an address that mean nothing for these rows. */
export function notUnderstood(asked: Asked, rows: readonly ProductListRow[]): string[] {
  const allowed: Record<string, readonly (string | undefined)[]> = {
    category: rows.map(({ category }) => category),
    maker: rows.map(({ maker }) => maker?.slug),
    sort: productSorts,
    descending: ["true", "false"],
  };
  return Object.entries(allowed).flatMap(([name, words]) => {
    const word = asked.get(name);
    return word === null || word === "" || words.includes(word) ? [] : name;
  });
}
