import { PageTitle } from "@/components/ui/page-title";
import { Empty } from "@/components/ui/empty";
import { countOf, formatCount } from "@/lib/format/numbers";
import { revisionAddress } from "@/components/records/addresses";
import { Link } from "@/components/ui/link";
import type { ReviewList } from "@/lib/reports/desk/review/review-item";
import { UndoForm } from "../undo-form";
import { QUEUE_WORDS } from "./queue-words";
import type { ReviewActions } from "./review-actions";
import { ReviewFacets } from "./review-facets";
import { ReviewPages } from "./review-pages";
import { ReviewRow } from "./review-row";
import { ReviewRows } from "./review-rows";
import { WeekTable } from "./week-table";

type Props = {
  list: ReviewList;
  /** Null for who may only look. */
  actions: ReviewActions | null;
  /** What was done a moment ago; the id of its revision where it can be undone. */
  done: { id: string | null } | null;
};

/** What waits for an editor, one queue at a time. */
export function ReviewView({ list, actions, done }: Props) {
  const { queue, items } = list;
  const checkable = actions !== null && items.some(({ is }) => is === "evidence");
  return (
    <>
      {done && <DoneNotice id={done.id} actions={actions} />}
      <PageTitle finding={findingOf(list)} dek={QUEUE_WORDS[queue].asks} />
      <ReviewFacets list={list} />
      <div className="grid gap-8 lg:grid-cols-12">
        <section className="min-w-0 lg:col-span-9" aria-label={QUEUE_WORDS[queue].name}>
          {checkable && <KeyHelp />}
          {items.length === 0 ? (
            <Empty reason="Nothing waits here." />
          ) : (
            <ReviewRows keys={items.map(({ key }) => key)}>
              {items.map((item) => (
                <ReviewRow key={item.key} item={item} actions={actions} />
              ))}
            </ReviewRows>
          )}
          <ReviewPages list={list} />
        </section>
        <div className="lg:col-span-3">
          <WeekTable weeks={list.progress} />
        </div>
      </div>
    </>
  );
}

function findingOf({ counts, queue }: ReviewList): string {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (all === 0) return "Nothing waits";
  const those = `${formatCount(counts[queue])} of ${countOf(all, "thing that waits", "things that wait")}`;
  return `${QUEUE_WORDS[queue].name}: ${those}`;
}

function KeyHelp() {
  return (
    <p className="needs-script mb-2 text-table text-ink-2 max-md:hidden">
      On the line that has the keyboard: <kbd className="font-semibold">S</kbd> still says so,{" "}
      <kbd className="font-semibold">D</kbd> differs, <kbd className="font-semibold">G</kbd> gone;{" "}
      <kbd className="font-semibold">↓</kbd> and <kbd className="font-semibold">↑</kbd> go from line
      to line.
    </p>
  );
}

function DoneNotice({ id, actions }: { id: string | null; actions: ReviewActions | null }) {
  return (
    <div
      role="status"
      className="flex flex-wrap items-center gap-x-6 gap-y-2 border-l-4 border-accent bg-accent-tint px-4 py-2"
    >
      <p>
        <strong className="font-semibold">Saved.</strong>{" "}
        {id !== null && (
          <Link href={revisionAddress(id)} prefetch={false} className="link">
            What was saved
          </Link>
        )}
      </p>
      {id !== null && actions && <UndoForm id={id} action={actions.undo} />}
    </div>
  );
}
