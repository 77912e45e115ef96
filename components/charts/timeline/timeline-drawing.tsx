import { VendorShape } from "@/components/records/vendor/vendor-shape";
import { formatDay } from "@/lib/format/days";
import { pixel } from "@/lib/format/numbers";
import type { Lane, LanedEntry } from "./timeline-lanes";
import { layoutWindow, placeTexts, textWidth } from "./timeline-layout";
import { CountMark, LoneMark } from "./timeline-mark";
import { EDGE, laneY, plotWidth, timeTicks, type TimelineFrame } from "./timeline-scale";
import { isoOf, type TimeWindow } from "./timeline-window";

type Props = {
  items: readonly LanedEntry[];
  lanes: readonly Lane[];
  window: TimeWindow;
  frame: TimelineFrame;
  /** The as-of day; after it lie only dates announced by then. */
  today: number;
  day: string;
  onOpen?: ((first: number, last: number) => void) | undefined;
  className?: string;
};

const AXIS_HEIGHT = 24;

/** One row for each lane, time to the right, what lies ahead of the day on sunk ground. */
export function TimelineDrawing(props: Props) {
  const { items, lanes, window, frame, today, day, onOpen, className } = props;
  const width = plotWidth(frame);
  const lengthOf = (days: number) => (days * width) / (window.to - window.from);
  const marks = layoutWindow(items, window, width, lanes.length);
  const texts = placeTexts(marks, width + EDGE, ({ entry }) => [entry.title, entry.short]);
  const bottom = frame.top + lanes.length * frame.lane;
  const height = bottom + AXIS_HEIGHT;
  const now = Math.min(Math.max(lengthOf(today - window.from), 0), width + EDGE);
  return (
    <svg
      viewBox={`0 0 ${frame.width} ${height}`}
      width={frame.width}
      height={height}
      role="group"
      aria-label={`Items from ${formatDay(isoOf(window.from))} to ${formatDay(isoOf(window.to))}, one row for each of: ${lanes.map(({ name }) => name).join(", ")}`}
      className={`h-auto w-full select-none ${className ?? ""}`}
    >
      <svg x={frame.left} width={frame.width - frame.left} height={height} overflow="hidden">
        <rect
          x={now}
          width={Math.max(width + EDGE - now, 0)}
          height={bottom}
          fill="var(--color-sunk)"
        />
        <Ticks window={window} width={width} bottom={bottom} />
      </svg>
      {lanes.map((lane, row) => (
        <LaneLine key={lane.key} lane={lane} y={laneY(frame, row)} frame={frame} />
      ))}
      <svg x={frame.left} width={frame.width - frame.left} height={height} overflow="hidden">
        <DayLine x={now} bottom={bottom} shown={today >= window.from && today <= window.to} />
        {marks.map((mark, place) => {
          const slot = lanes[mark.lane]?.slot ?? null;
          const y = laneY(frame, mark.lane);
          const first = mark.items[0]?.entry;
          return mark.items.length === 1 ? (
            <LoneMark
              key={first?.key}
              text={texts[place] ?? null}
              {...{ mark, y, slot, day, lengthOf }}
            />
          ) : (
            <CountMark key={`count/${first?.key ?? place}`} {...{ mark, y, slot, onOpen }} />
          );
        })}
      </svg>
    </svg>
  );
}

function Ticks({ window, width, bottom }: { window: TimeWindow; width: number; bottom: number }) {
  return timeTicks(window, width).map(({ x, label }) => (
    <g key={x}>
      <path d={`M${pixel(x)} 0V${bottom + 4}`} stroke="var(--color-rule)" />
      {x + textWidth(label) < width && (
        <text x={pixel(x) + 3} y={bottom + 16} className="fill-ink-3 text-note">
          {label}
        </text>
      )}
    </g>
  ));
}

function LaneLine({ lane, y, frame }: { lane: Lane; y: number; frame: TimelineFrame }) {
  const wide = frame.name === "wide";
  const nameY = wide ? y + 4 : y - 16;
  const indent = lane.vendor ? 18 : 0;
  return (
    <g>
      <path d={`M${frame.left} ${y}H${frame.width}`} stroke="var(--color-rule)" />
      {lane.vendor && <VendorShape slot={lane.slot} x={7} y={nameY - 4} radius={5.5} />}
      <text x={indent} y={nameY} className="fill-ink text-table">
        {lane.name}
      </text>
    </g>
  );
}

function DayLine({ x, bottom, shown }: { x: number; bottom: number; shown: boolean }) {
  return shown ? (
    <path d={`M${pixel(x)} 0V${bottom}`} stroke="var(--color-accent)" strokeWidth={2} />
  ) : null;
}
