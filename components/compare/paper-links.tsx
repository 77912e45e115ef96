import { Link } from "@/components/ui/link";
import { battleCardAddress, compareBriefAddress } from "@/components/records/addresses";
import type { Comparison } from "@/lib/reports/compare/comparison";

type Props = { comparison: Pick<Comparison, "of" | "columns">; day: string };

/** Two vendors side by side, and no more, have pages that are made for paper. */
export function PaperLinks({ comparison: { of, columns }, day }: Props) {
  const [a, b, ...more] = columns;
  if (of !== "vendors" || a === undefined || b === undefined || more.length > 0) return null;
  const pair = [a.slug, b.slug] as const;
  return (
    <p className="flex flex-wrap gap-x-4 py-2">
      <Link href={compareBriefAddress(day, pair)} prefetch={false} className="link">
        Brief (two pages)
      </Link>
      <Link href={battleCardAddress(day, pair)} prefetch={false} className="link">
        Battle card (one page)
      </Link>
    </p>
  );
}
