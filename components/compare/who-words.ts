import type { Comparison } from "@/lib/reports/compare/comparison";

/** What stands side by side as the address of the screen says it: "vmware/microsoft/2005-10-31". */
export function whoWords({ of, columns, second }: Pick<Comparison, "of" | "columns" | "second">) {
  const slugs = columns.map(({ slug }) => slug);
  return [...(of === "products" ? [of] : []), ...slugs, ...(second === null ? [] : [second])].join(
    "/",
  );
}
