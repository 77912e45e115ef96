import { formatDay } from "@/lib/format/days";
import type { ToldRevision } from "@/lib/reports/record/record-history";

/** The newest revisions of a record, in words. */
export function RevisionList({ revisions }: { revisions: readonly ToldRevision[] }) {
  return (
    <section aria-label="Last revisions" className="border-t border-ink pt-3">
      <h2 className="font-serif text-figure font-semibold">What was done to it last</h2>
      <ul className="mt-1 text-table">
        {revisions.map(({ id, editedAt, editor, did, reason }) => (
          <li key={id} className="border-b border-rule py-1.5">
            <span className="text-ink-2">
              {formatDay(editedAt.slice(0, "2005-10-31".length))}, {editor}
            </span>
            <span className="block">{did}</span>
            {reason !== null && <span className="block text-ink-2">{reason}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
