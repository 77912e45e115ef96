import { Link } from "@/components/ui/link";
import type { ReviewList } from "@/lib/reports/desk/review/review-item";

/** Which page of the queue this is, and the ones beside it. */
export function ReviewPages({ list }: { list: ReviewList }) {
  const { page, pages } = list;
  if (pages === 1) return null;
  return (
    <nav aria-label="Pages" className="mt-3 flex flex-wrap items-baseline gap-x-5 text-table">
      {page > 1 && <PageLink list={list} page={page - 1} words="Page before" />}
      <span className="text-ink-2">
        Page {page} of {pages}
      </span>
      {page < pages && <PageLink list={list} page={page + 1} words="Next page" />}
    </nav>
  );
}

function PageLink({ list, page, words }: { list: ReviewList; page: number; words: string }) {
  const { queue, kind } = list;
  const query = { queue, ...(kind === null ? {} : { kind }), page };
  return (
    <Link
      href={{ pathname: "/admin/review", query }}
      prefetch={false}
      className="link inline-block max-md:py-3"
    >
      {words}
    </Link>
  );
}
