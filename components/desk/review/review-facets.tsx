import { Link } from "@/components/ui/link";
import { kindName, sentenceStart } from "@/lib/format/names";
import { formatCount } from "@/lib/format/numbers";
import { reviewQueues } from "@/lib/domain/review-queue";
import type { ReviewList } from "@/lib/reports/desk/review/review-item";
import { QUEUE_WORDS } from "./queue-words";

/** The queues with how much waits in each, and the kinds of record in the one that is open. */
export function ReviewFacets({ list }: { list: ReviewList }) {
  const { counts, queue, kinds, kind } = list;
  return (
    <div className="grid gap-2 border-y border-rule py-2 text-table">
      <nav aria-label="Queues">
        <ul className="flex flex-wrap gap-x-5">
          {reviewQueues.map((one) => (
            <li key={one}>
              <Facet query={{ queue: one }} current={one === queue} count={counts[one]}>
                {QUEUE_WORDS[one].name}
              </Facet>
            </li>
          ))}
        </ul>
      </nav>
      {kinds.length > 1 && (
        <nav aria-label="Kinds of record">
          <ul className="flex flex-wrap gap-x-5 text-ink-2">
            <li>
              <Facet query={{ queue }} current={kind === null} count={counts[queue]}>
                All kinds
              </Facet>
            </li>
            {kinds.map((one) => (
              <li key={one.kind}>
                <Facet
                  query={{ queue, kind: one.kind }}
                  current={one.kind === kind}
                  count={one.count}
                >
                  {sentenceStart(kindName(one.kind))}
                </Facet>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  );
}

type FacetProps = {
  query: Record<string, string>;
  current: boolean;
  count: number;
  children: string;
};

function Facet({ query, current, count, children }: FacetProps) {
  return (
    <Link
      href={{ pathname: "/admin/review", query }}
      prefetch={false}
      aria-current={current ? "true" : undefined}
      className="inline-block border-b-2 border-transparent py-3 hover:text-accent aria-[current]:border-accent aria-[current]:font-semibold md:py-1"
    >
      {children} <span className="text-ink-3">{formatCount(count)}</span>
    </Link>
  );
}
