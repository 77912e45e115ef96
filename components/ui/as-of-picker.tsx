import type { IsoDate } from "@/lib/domain/iso-date";
import { formatDayInFull } from "@/lib/format/days";

export type DayPreset = { label: string; day: string };

type Props = {
  asOf: IsoDate;
  /** The address after its day: "/vendors/vmware", or nothing for the market. */
  path: string;
  /** Days one click away. */
  steps: readonly DayPreset[];
};

/** Chooses the day that everything on the page is about. A plain form: it needs no script. */
export function AsOfPicker({ asOf, path, steps }: Props) {
  return (
    <details className="relative w-full md:w-auto">
      <summary className="control flex items-center gap-2 [&::-webkit-details-marker]:hidden">
        <CalendarIcon />
        <span className="text-ink-2">As of</span>
        <span className="font-semibold text-accent">{formatDayInFull(asOf)}</span>
        <ChevronIcon />
      </summary>
      <div className="absolute left-0 z-20 mt-1 grid w-full gap-3 rounded-control border border-b-2 border-ink bg-paper p-4 md:w-80">
        <form action="/go" method="get" className="flex items-end gap-2">
          <input type="hidden" name="path" value={path} />
          <label className="grid grow gap-1 text-note text-ink-2">
            Show the market as of
            <input
              type="date"
              name="day"
              defaultValue={asOf}
              key={asOf}
              required
              className="control w-full text-base"
            />
          </label>
          <button
            type="submit"
            className="control border-accent! bg-accent! font-semibold text-on-accent!"
          >
            Show
          </button>
        </form>
        <ul className="flex flex-wrap gap-x-4 gap-y-1">
          {steps.map(({ label, day }) => (
            <li key={label}>
              <a href={`/${day}${path}`} className="link inline-block py-3 md:py-0">
                {label}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}

function CalendarIcon() {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" fill="none">
      <path d="M1.5 3h11v9.5h-11zM1.5 6h11M4.5 1v3M9.5 1v3" stroke="currentColor" />
    </svg>
  );
}

function ChevronIcon() {
  return (
    <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true" className="ml-auto">
      <path d="M2 3.5L5 6.5L8 3.5" stroke="currentColor" strokeWidth="1.5" fill="none" />
    </svg>
  );
}
