import { Link } from "@/components/ui/link";
import { comparisonAddress } from "@/components/records/addresses";
import { formatDayInFull } from "@/lib/format/days";
import type { Comparison } from "@/lib/reports/compare/comparison";

/** A second day to compare with, or none. */
export function SecondDayForm({ comparison, day }: { comparison: Comparison; day: string }) {
  const { of, columns, second } = comparison;
  const slugs = columns.map(({ slug }) => slug);
  return (
    <form action={`/${day}/compare/add`} method="get" className="flex flex-wrap items-end gap-2">
      <input type="hidden" name="of" value={of} />
      <input type="hidden" name="who" value={slugs.join(" ")} />
      <label className="grid gap-1 text-note text-ink-2">
        And as of a second day
        <input
          type="date"
          name="second"
          defaultValue={second ?? ""}
          key={second}
          required
          className="control text-base"
        />
      </label>
      <button type="submit" className="control cursor-pointer px-3!">
        Compare days
      </button>
      {second !== null && (
        <Link
          href={comparisonAddress(day, { of, slugs })}
          prefetch={false}
          className="link py-3 md:py-1.5"
        >
          Without {formatDayInFull(second)}
        </Link>
      )}
    </form>
  );
}
