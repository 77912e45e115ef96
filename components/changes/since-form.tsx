import type { MarketChange } from "@/lib/reports/change/market-change";

/** Letters of "2026-11-24T10:00", as a field of day and time has them. */
const MINUTE = 16;

/** The earlier day, the vendor whose challengers are asked about, and an earlier archive. */
export function SinceForm({ change, day }: { change: MarketChange; day: string }) {
  const { since, asOf, knownAt, threats, presence } = change;
  const other = since.knownAt === knownAt ? null : since.knownAt;
  const vendors = presence
    .map(({ vendor }) => vendor)
    .toSorted((a, b) => a.name.localeCompare(b.name));
  return (
    <form
      action={`/${day}/changes/to`}
      method="get"
      aria-label="Since when"
      className="no-print flex flex-wrap items-end gap-x-4 gap-y-3"
    >
      <label className="grid gap-1 text-note text-ink-2">
        Since
        <input
          type="date"
          name="since"
          min="2003-01-01"
          max={asOf}
          defaultValue={since.asOf}
          required
          className="control text-base"
        />
      </label>
      <label className="grid gap-1 text-note text-ink-2">
        Threats to
        <select
          name="to"
          defaultValue={threats?.incumbent.slug ?? ""}
          className="control text-base"
        >
          {vendors.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="grid gap-1 text-note text-ink-2">
        In our archive as it stood at (UTC, may be empty)
        <input
          type="datetime-local"
          name="knownAt"
          defaultValue={other?.slice(0, MINUTE) ?? ""}
          className="control text-base"
        />
      </label>
      <button type="submit" className="control cursor-pointer px-3! font-semibold">
        Show what changed
      </button>
    </form>
  );
}
