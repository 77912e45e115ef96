import type { ReactNode } from "react";
import { stepQuarters } from "@/lib/domain/quarter-stop";
import { formatDayInFull } from "@/lib/format/days";
import { DayForm } from "./day-form";
import { DayLink } from "./day-link";
import { QuarterKeys } from "./quarter-keys";
import { QuarterSlider } from "./quarter-slider";
import { QuarterStep } from "./quarter-step";
import { readOf, wordOf, type Quarters } from "./quarters";
import { TurningPoints, type DayPreset } from "./turning-points";

type Props = {
  quarters: Quarters;
  /** The address after its day: "/vendors/vmware", nothing for the market, "~2026-11-24T1000Z/…". */
  path: string;
  /** The first day that can be asked about. */
  firstDay: string;
  /** The nearest days on which something became public. */
  changes: readonly DayPreset[];
  /** Days worth a link from everywhere, with what happened on them. */
  turningPoints: readonly DayPreset[];
  /** What else the panel offers, below the days. */
  children?: ReactNode;
};

/** Chooses the day that everything on the page is about. Only the slider needs a script. */
export function AsOfPicker({ quarters, path, firstDay, changes, ...props }: Props) {
  const { asOf } = quarters;
  const before = stepFrom(quarters, -1);
  const after = stepFrom(quarters, 1);
  return (
    <div className="relative flex items-center gap-1.5">
      <QuarterStep way="before" step={before} path={path} />
      <details className="grow md:grow-0">
        <summary className="control flex items-center gap-2 [&::-webkit-details-marker]:hidden">
          <CalendarIcon />
          <span className="text-ink-2">As of</span>
          <span className="font-semibold whitespace-nowrap text-accent">
            {formatDayInFull(asOf)}
          </span>
          <ChevronIcon />
        </summary>
        <div className="absolute left-0 z-20 mt-1 grid w-full gap-4 rounded-control border border-b-2 border-ink bg-paper p-4 md:w-104">
          <div className="needs-script xl:hidden">
            <QuarterSlider quarters={quarters} path={path} where="panel" />
          </div>
          <DayForm asOf={asOf} firstDay={firstDay} path={path} />
          <ul className="flex flex-wrap gap-x-4 gap-y-1">
            {changes.map(({ label, word }) => (
              <li key={label}>
                <DayLink word={word} path={path} className="link inline-block py-3 md:py-0">
                  {label}
                </DayLink>
              </li>
            ))}
          </ul>
          <TurningPoints points={props.turningPoints} path={path} asOf={asOf} />
          {props.children}
          <QuarterKeys before={before?.word ?? null} after={after?.word ?? null} path={path} />
        </div>
      </details>
      <QuarterStep way="after" step={after} path={path} />
      <div className="needs-script ml-3 hidden min-w-0 grow xl:block">
        <QuarterSlider quarters={quarters} path={path} where="header" />
      </div>
    </div>
  );
}

function stepFrom(quarters: Quarters, by: 1 | -1) {
  const { place, ends } = quarters;
  const next = stepQuarters(place, by, ends.length);
  if (next.at === place.at && next.ends === place.ends) return null;
  return { word: wordOf(quarters, next.at), read: readOf(quarters, next) };
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
