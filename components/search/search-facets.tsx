import { Link } from "@/components/ui/link";
import { searchAddress } from "@/components/records/addresses";
import type { SearchKind } from "@/lib/domain/search-kind";
import { formatCount } from "@/lib/format/numbers";
import { searchKindHeading } from "@/lib/format/search-kinds";
import type { SearchAnswer } from "@/lib/reports/search/search-answer";

type Props = { answer: SearchAnswer; kind: SearchKind | null; day: string };

/** How much of each kind goes by the words; each leads to that kind alone. */
export function SearchFacets({ answer, kind, day }: Props) {
  const { query, groups } = answer;
  const all = groups.reduce((sum, { known }) => sum + known, 0);
  const facets = [
    { name: "All kinds", count: all, of: null, later: 0 },
    ...groups.map((group) => ({
      name: searchKindHeading(group.kind),
      ...{ count: group.known, of: group.kind, later: group.later },
    })),
  ];
  return (
    <nav aria-label="Kinds found" className="lg:col-span-3">
      <ul className="flex flex-wrap gap-x-5 lg:grid">
        {facets.map(({ name, count, of, later }) => (
          <li key={name} className="border-rule lg:border-b">
            <Link
              href={searchAddress(day, { q: query, ...(of !== null && { kind: of }) })}
              prefetch={false}
              aria-current={of === kind ? "true" : undefined}
              className="flex items-baseline gap-2 py-3 aria-[current=true]:font-semibold lg:py-1.5"
            >
              <span className="link-ink">{name}</span>
              <span className="ml-auto text-ink-2">{formatCount(count)}</span>
              {later > 0 && (
                <span className="text-note text-ink-3">and {formatCount(later)} later</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
