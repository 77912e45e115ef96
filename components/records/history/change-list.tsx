import type { ToldChange } from "@/lib/reports/record/record-history";

/** Field by field what a revision changed: as it was, as it is. */
export function ChangeList({ changes }: { changes: readonly ToldChange[] }) {
  return (
    <dl className="grid max-w-[72ch] gap-y-1 text-table">
      {changes.map((change) => (
        <div key={change.path} className="grid gap-x-4 md:grid-cols-[12rem_1fr]">
          <dt className="text-ink-2">{change.label}</dt>
          <dd className="min-w-0 wrap-anywhere">
            {change.before === null ? (
              <span className="text-ink-3">added: </span>
            ) : (
              <>
                <del className="text-ink-3">{change.before}</del> <span aria-hidden="true">→</span>{" "}
                <span className="sr-only">now </span>
              </>
            )}
            {change.after === null ? (
              <span className="text-ink-3">removed</span>
            ) : (
              <ins className="no-underline">{change.after}</ins>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
