import { formatCount } from "@/lib/format/numbers";
import type { ChangeView } from "./use-table-address";

type Props = { page: number; count: number; pageRows: number; change: ChangeView };

/** Which page of how many, and the steps to its neighbours. */
export function TablePages({ page, count, pageRows, change }: Props) {
  const pages = Math.max(1, Math.ceil(count / pageRows));
  if (pages === 1 && page === 1) return null;
  const first = (page - 1) * pageRows + 1;
  const last = Math.min(page * pageRows, count);
  return (
    <nav aria-label="Pages" className="no-print mt-2 flex flex-wrap items-center gap-3 text-table">
      <Step words="Previous page" to={page - 1} {...{ pages, change }} />
      <Step words="Next page" to={page + 1} {...{ pages, change }} />
      <span role="status" className="text-ink-2">
        {first > count
          ? `Page ${formatCount(page)} is past the last one.`
          : `Rows ${formatCount(first)} to ${formatCount(last)} of ${formatCount(count)}`}
      </span>
    </nav>
  );
}

type StepProps = { words: string; to: number; pages: number; change: ChangeView };

function Step({ words, to, pages, change }: StepProps) {
  // Past the last page the way back leads to the last.
  const page = Math.min(to, pages);
  return (
    <button
      type="button"
      className="needs-script control cursor-pointer disabled:cursor-default disabled:text-ink-3"
      disabled={to < 1 || (to > pages && words === "Next page")}
      onClick={() => change({ page })}
    >
      {words}
    </button>
  );
}
