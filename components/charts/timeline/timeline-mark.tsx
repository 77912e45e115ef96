import { recordAddress } from "@/components/records/addresses";
import { vendorColour } from "@/components/records/vendor/vendor-shape";
import { formatDay } from "@/lib/format/days";
import { pixel } from "@/lib/format/numbers";
import { timelineKindName } from "@/lib/format/timeline-kinds";
import type { TimelineEntry } from "./timeline-entries";
import { TimelineGlyph } from "./timeline-glyph";
import type { LanedEntry } from "./timeline-lanes";
import { countLabel, markWidth, type PlacedMark, type PlacedText } from "./timeline-layout";

/** "26 Jun 2008", "Oct 2005 to 31 Dec 2006". */
export function entryDay({ on, until }: TimelineEntry): string {
  return until === null ? formatDay(on) : `${formatDay(on)} to ${formatDay(until)}`;
}

type MarkProps = {
  mark: PlacedMark<LanedEntry>;
  text: PlacedText | null;
  y: number;
  slot: number | null;
  day: string;
  /** Pixels for a number of days. */
  lengthOf: (days: number) => number;
};

const HIT = 24;

/** One item: its kind's outline in its vendor's colour, leading to its record. */
export function LoneMark({ mark, text, y, slot, day, lengthOf }: MarkProps) {
  const entry = mark.items[0]?.entry;
  if (entry === undefined) return null;
  const x = pixel(mark.x);
  const colour = vendorColour(slot);
  const who = entry.vendors.map(({ name }) => name).join(", ");
  return (
    <a
      href={recordAddress(day, entry.record)}
      aria-label={`${entryDay(entry)}, ${timelineKindName(entry.kind)}, ${who}: ${entry.title}`}
      draggable={false}
      className="timeline-mark"
    >
      <title>{`${entryDay(entry)}: ${entry.title}`}</title>
      <rect x={x - HIT / 2} y={y - HIT / 2} width={HIT} height={HIT} fill="transparent" />
      <Precision entry={entry} x={mark.x} y={y} colour={colour} lengthOf={lengthOf} />
      <TimelineGlyph kind={entry.kind} colour={colour} x={x} y={y} />
      {text && (
        <text
          x={pixel(text.x)}
          y={y + 4}
          className="fill-ink text-note"
          stroke="var(--color-paper)"
          strokeWidth={3}
          paintOrder="stroke"
        >
          {text.text}
        </text>
      )}
    </a>
  );
}

type PrecisionProps = Omit<MarkProps, "mark" | "text" | "slot" | "day"> & {
  entry: TimelineEntry;
  x: number;
  colour: string;
};

/** Shorter than the mark itself, a span of days would not be seen. */
const LEAST_SPAN = 14;

/** Under the row's line, where it strikes through no label. */
const BELOW = 10;

/** The days that an imprecise date could mean, or a due period, as a line with ends. */
function Precision({ entry, x, y, colour, lengthOf }: PrecisionProps) {
  const left = pixel(x - lengthOf(entry.at - entry.first));
  const right = pixel(x + lengthOf(entry.last - entry.at));
  if (right - left < LEAST_SPAN) return null;
  return (
    <path
      d={`M${left} ${y + BELOW - 3}v6M${left} ${y + BELOW}H${right}M${right} ${y + BELOW - 3}v6`}
      fill="none"
      stroke={colour}
      strokeWidth={1.5}
    />
  );
}

type CountProps = Pick<MarkProps, "mark" | "y" | "slot"> & {
  onOpen: ((first: number, last: number) => void) | undefined;
};

/** Several items too close to be told apart: their number, and a way closer. */
export function CountMark({ mark, y, slot, onOpen }: CountProps) {
  const count = mark.items.length;
  const width = markWidth(count) - 2;
  const first = mark.items[0]?.entry;
  const last = mark.items.at(-1)?.entry;
  if (first === undefined || last === undefined) return null;
  const open = () => onOpen?.(first.at, last.at);
  return (
    <g
      role={onOpen ? "button" : "img"}
      tabIndex={onOpen ? 0 : undefined}
      aria-label={`${count} items from ${formatDay(first.on)} to ${formatDay(last.on)}${onOpen ? ": zoom in" : ""}`}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        open();
      }}
      className="timeline-mark cursor-pointer"
    >
      <rect
        x={pixel(mark.x - width / 2)}
        y={y - 9}
        width={pixel(width)}
        height={18}
        rx={9}
        fill="var(--color-paper)"
        stroke={vendorColour(slot)}
        strokeWidth={1.5}
      />
      <text x={pixel(mark.x)} y={y + 4} textAnchor="middle" className="fill-ink text-note">
        {countLabel(count)}
      </text>
    </g>
  );
}
