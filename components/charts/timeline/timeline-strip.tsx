import { formatCount, widthOf } from "@/lib/format/numbers";
import type { Quarter } from "@/lib/reports/timeline/timeline-finding";
import { dayOf, type TimeWindow } from "./timeline-window";

type Props = {
  quarters: readonly Quarter[];
  whole: TimeWindow;
  window: TimeWindow;
  /** A day, counted from 1970-01-01, that was pointed at. */
  onPoint?: ((day: number) => void) | undefined;
};

const HEIGHT = 36;
const BAR = 30;
const MONTHS_IN_QUARTER = 3;

/** Everything at a glance: items per quarter, and which part of it the axis shows. */
export function TimelineStrip({ quarters, whole, window, onPoint }: Props) {
  const most = Math.max(1, ...quarters.map(({ count }) => count));
  const busiest = quarters.find(({ count }) => count === most);
  const span = whole.to - whole.from;
  const share = (day: number) => (day - whole.from) / span;
  const label = `Items by quarter, at most ${formatCount(most)}${busiest ? `, in ${busiest.name}` : ""}. Framed: the days shown.`;
  return (
    <div className="mt-3">
      <p className="text-note text-ink-3">{label}</p>
      <svg
        viewBox={`0 0 1000 ${HEIGHT}`}
        preserveAspectRatio="none"
        width="100%"
        height={HEIGHT}
        aria-hidden="true"
        className={onPoint ? "cursor-pointer" : undefined}
        onClick={({ currentTarget, clientX }) => {
          const { left, width } = currentTarget.getBoundingClientRect();
          onPoint?.(whole.from + ((clientX - left) / width) * span);
        }}
      >
        <rect width="100%" height={HEIGHT} fill="transparent" />
        <rect
          x={widthOf(share(window.from))}
          width={widthOf(share(window.to) - share(window.from))}
          y={1}
          height={HEIGHT - 2}
          fill="var(--color-accent-tint)"
          stroke="var(--color-accent)"
          vectorEffect="non-scaling-stroke"
        />
        {quarters.map(({ place, count }) => (
          <rect
            key={place}
            x={widthOf(share(firstDay(place)))}
            width={widthOf(Math.max((firstDay(place + 1) - firstDay(place)) / span - 0.001, 0.001))}
            y={HEIGHT - 2 - (count / most) * BAR}
            height={(count / most) * BAR}
            fill="var(--color-ink-3)"
          />
        ))}
      </svg>
    </div>
  );
}

function firstDay(place: number): number {
  const month = String((place % 4) * MONTHS_IN_QUARTER + 1).padStart(2, "0");
  return dayOf(`${Math.floor(place / 4)}-${month}-01`) ?? 0;
}
