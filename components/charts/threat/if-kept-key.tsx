/** How the lower bar reads: today, promises kept as expected, all promises kept. */
export function IfKeptKey() {
  return (
    <p className="flex flex-wrap gap-x-4 text-table text-ink-2">
      <span className="inline-flex items-center gap-1.5">
        <span className="h-1.5 w-3 bg-ink-3" /> today
      </span>
      <span className="inline-flex items-center gap-1.5">
        <span className="h-1.5 w-3 bg-accent" /> promises kept as expected
      </span>
      <span className="inline-flex items-center gap-1.5">
        <span className="h-1.5 w-3 border border-accent" /> all kept
      </span>
    </p>
  );
}
