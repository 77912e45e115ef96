import { PositionGrid } from "@/components/charts/position/position-grid";
import { placeLabels } from "@/components/charts/position/place-labels";
import { positionLayouts, positionScales, type PositionLayout } from "@/components/charts/position/position-layout"; // prettier-ignore
import { VendorShape, vendorColour } from "@/components/records/vendor/vendor-shape";
import { formatPoints, pixel } from "@/lib/format/numbers";
import type { ScenarioRow, Stand } from "@/lib/reports/scenario/scenario";

/** A move shorter than this, in points, cannot be seen. */
const SEEN = 0.5;

/** So many vendors that do not move are named, for bearings; the table has all. */
const NAMED = 6;

/** Positions on record (hollow) and in the scenario (full), an arrow from one to the other. */
export function ScenarioPosition({ rows }: { rows: readonly ScenarioRow[] }) {
  return positionLayouts.map((layout) => <Drawing key={layout.name} rows={rows} layout={layout} />);
}

function Drawing({ rows, layout }: { rows: readonly ScenarioRow[]; layout: PositionLayout }) {
  const scales = positionScales(layout, 0);
  const at = ({ presence, direction }: Stand) => ({
    x: scales.x(presence),
    y: scales.y(direction),
  });
  const named = rows.filter((row, place) => hasMoved(row) || place < NAMED);
  const marks = named.map((row) => ({
    ...placeOf(row, at),
    width: labelOf(row).length * layout.label.letter,
    height: layout.label.height / 2,
  }));
  const labels = placeLabels(marks, { ...layout.plot, left: layout.plot.left + 2 });
  return (
    <svg
      viewBox={`0 0 ${layout.width} ${scales.height}`}
      width={layout.width}
      height={scales.height}
      className={
        layout.name === "wide"
          ? "h-auto w-full max-w-[733px] max-md:hidden print:block!"
          : "h-auto w-full md:hidden print:hidden!"
      }
      role="img"
      aria-label={`Scenario, not a record. ${named.map(movement).join("; ")}.`}
    >
      <PositionGrid layout={layout} rows={0} />
      {rows.map((row) => (
        <Move key={row.vendor.slug} row={row} at={at} />
      ))}
      {named.map((row, place) => {
        const mark = marks[place];
        const label = labels[place];
        if (mark === undefined || label === undefined) return null;
        const isLeft = label.left + mark.width < mark.x;
        return (
          <text
            key={row.vendor.slug}
            x={pixel(isLeft ? label.left + mark.width : label.left)}
            y={pixel(label.top + layout.label.height / 2 - 2)}
            textAnchor={isLeft ? "end" : "start"}
            className="map-label text-note"
          >
            {labelOf(row)}
          </text>
        );
      })}
    </svg>
  );
}

type Place = { x: number; y: number };
type At = (stand: Stand) => Place;

const placeOf = ({ before, after }: ScenarioRow, at: At): Place => {
  const stand = after ?? before;
  return stand === null ? { x: 0, y: 0 } : at(stand);
};

const labelOf = ({ vendor, after }: ScenarioRow) => after === null ? `${vendor.name} (gone)` : vendor.name; // prettier-ignore

function hasMoved({ before, after }: ScenarioRow): boolean {
  if (before === null || after === null) return true;
  return Math.hypot(after.presence - before.presence, after.direction - before.direction) >= SEEN;
}

function movement({ vendor, before, after }: ScenarioRow): string {
  const say = (stand: Stand | null) =>
    stand === null
      ? "not rated"
      : `${formatPoints(stand.presence)} by ${formatPoints(stand.direction)}`;
  return `${vendor.name}: ${say(before)}, in the scenario ${say(after)}`;
}

function Move({ row, at }: { row: ScenarioRow; at: At }) {
  const { vendor, before, after } = row;
  const colour = vendorColour(vendor.colourSlot);
  const [from, to] = [before === null ? null : at(before), after === null ? null : at(after)];
  return (
    <g>
      {from !== null && hasMoved(row) && (
        <circle
          cx={pixel(from.x)}
          cy={pixel(from.y)}
          r={6}
          fill="var(--color-paper)"
          stroke={colour}
          strokeWidth={1.5}
        />
      )}
      {from !== null && to !== null && hasMoved(row) && (
        <path d={arrow(from, to)} stroke="var(--color-ink)" strokeWidth={1.5} fill="none" />
      )}
      {to !== null && (
        <VendorShape slot={vendor.colourSlot} x={pixel(to.x)} y={pixel(to.y)} radius={6} />
      )}
    </g>
  );
}

/** Radius of a mark, and of the arrow's head. */
const MARK = 7;
const HEAD = 5;

/** From the edge of the hollow mark to the edge of the full one; nothing where they touch. */
function arrow(from: Place, to: Place): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length <= 2 * MARK) return "";
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const [tipX, tipY] = [to.x - dx * MARK, to.y - dy * MARK];
  const wing = (side: number) =>
    `${pixel(tipX - dx * HEAD - side * dy * HEAD)} ${pixel(tipY - dy * HEAD + side * dx * HEAD)}`;
  return `M${pixel(from.x + dx * MARK)} ${pixel(from.y + dy * MARK)}L${pixel(tipX)} ${pixel(tipY)}M${wing(1)}L${pixel(tipX)} ${pixel(tipY)}L${wing(-1)}`;
}
