import type { IsoDate } from "@/lib/domain/iso-date";
import type { Product } from "@/lib/domain/product";
import { formatDayInFull } from "@/lib/format/days";
import { versionedName } from "@/lib/format/names";
import type { LifecycleRow } from "./lifecycle-row";
import { lifecycleFinding } from "./lifecycle-words";
import type { SupportLine } from "./support-answers";

type Known = {
  product: Pick<Product, "name" | "endedOn">;
  rows: readonly LifecycleRow[];
  support: readonly Pick<SupportLine, "level">[];
};

/**
 * What matters most about a product on the day, in one sentence: its end, how its releases are
 * supported, its newest release, and failing all of these what it is known to support.
 */
export function productFinding({ product, rows, support }: Known, asOf: IsoDate): string {
  const { name, endedOn } = product;
  if (endedOn !== null) return `${name} ended: ${formatDayInFull(endedOn)} is its end on record`;
  const lifecycle = lifecycleFinding(name, rows, asOf);
  if (lifecycle !== null) return lifecycle;
  const [newest] = rows;
  if (newest !== undefined) {
    return `${versionedName(name, newest.version)} of ${formatDayInFull(newest.releasedOn)} is the newest on record; when its support ends is not`;
  }
  if (support.length === 0) return `Nobody has checked yet what ${name} supports`;
  const supported = support.filter(({ level }) => level === "supported").length;
  return `${name}: ${supported} of ${support.length} recorded answers say supported`;
}
