import { Fragment } from "react";
import { vendorAddress } from "@/components/records/addresses";
import { VendorShape } from "@/components/records/vendor/vendor-shape";
import { pixel } from "@/lib/format/numbers";
import type { PositionRow } from "@/lib/reports/market/position-row";
import { drawnSlots, tieRuns } from "./drawn-vendors";
import { placeLabels, type Mark, type PlacedLabel } from "./place-labels";
import { PositionGrid } from "./position-grid";
import { PositionTracks, type OtherDay } from "./position-tracks";
import { positionScales, type PositionLayout } from "./position-layout";
import { quadrantNote, quadrantWords } from "./quadrant-words";
import { Rail } from "./rail";

type Props = {
  rows: readonly PositionRow[];
  layout: PositionLayout;
  day: string;
  /** Another day, drawn as open marks that lead to those of this one. */
  then?: OtherDay | null;
};

const NOTE_LETTER = 5.7;

/** A page has both drawings for screens; one for paper stands alone. */
const SHOWN_ON = {
  wide: "max-md:hidden print:block!",
  narrow: "md:hidden print:hidden!",
  paper: "",
} as const;

/** Presence across, direction up, both 0–100; bounds as rails below and at the right. */
export function PositionDrawing({ rows, layout, day, then = null }: Props) {
  const scales = positionScales(layout, rows.length);
  const slots = drawnSlots(rows.map(({ vendor }) => vendor));
  const marks = rows.map((row) => ({
    x: scales.x(row.presence.points),
    y: scales.y(row.direction.points),
    width: labelWidth(row, layout),
    height: layout.label.height,
  }));
  const stood = then?.positions.map(({ presence, direction }) => ({ x: scales.x(presence), y: scales.y(direction) })); // prettier-ignore
  const labels = placeLabels(marks, { ...layout.plot, left: layout.plot.left + 2 }, stood);

  return (
    <svg
      viewBox={`0 0 ${layout.width} ${scales.height}`}
      width={layout.width}
      height={scales.height}
      className={`h-auto w-full ${SHOWN_ON[layout.name]}`}
      role="group"
      aria-label="Position of each vendor: presence across, direction up"
    >
      <PositionGrid layout={layout} rows={rows.length} />
      {rows.map((row, index) => (
        <Fragment key={row.vendor.slug}>
          <Rail
            slot={slots[index] ?? null}
            low={scales.x(row.presence.low)}
            point={scales.x(row.presence.points)}
            high={scales.x(row.presence.high)}
            at={scales.railBelow(index)}
          />
          <Rail
            slot={slots[index] ?? null}
            low={scales.y(row.direction.low)}
            point={scales.y(row.direction.points)}
            high={scales.y(row.direction.high)}
            at={scales.railRight(index)}
            upright
          />
        </Fragment>
      ))}
      {tieRuns(rows).map(({ from, to }) => (
        <TieBracket
          key={from}
          x={tieEdge(rows.slice(from, to + 1), scales.x)}
          top={scales.railBelow(from) - 4}
          bottom={scales.railBelow(to) + 4}
        />
      ))}
      {then !== null && <PositionTracks {...{ rows, slots, scales, then }} />}
      {rows.map((row, index) => (
        <VendorPoint
          key={row.vendor.slug}
          row={row}
          slot={slots[index] ?? null}
          mark={marks[index] ?? { x: 0, y: 0, width: 0, height: 0 }}
          label={labels[index] ?? { left: 0, top: 0, shifted: false }}
          {...{ layout, day }}
        />
      ))}
    </svg>
  );
}

function labelWidth(row: PositionRow, layout: PositionLayout): number {
  const name = row.vendor.name.length * layout.label.letter;
  return layout.shares ? Math.max(name, quadrantNote(row).length * NOTE_LETTER) : name;
}

function tieEdge(rows: readonly PositionRow[], x: (points: number) => number): number {
  return Math.min(...rows.map(({ presence }) => x(presence.low))) - 8;
}

function TieBracket({ x, top, bottom }: { x: number; top: number; bottom: number }) {
  const left = Math.max(pixel(x), 26);
  return (
    <g>
      <path
        d={`M${left + 4} ${top}H${left}V${bottom}H${left + 4}`}
        fill="none"
        stroke="var(--color-ink)"
      />
      <text x={left - 5} y={(top + bottom) / 2 + 4} textAnchor="end" className="fill-ink text-note">
        tie
      </text>
    </g>
  );
}

/** From a mark to the nearest edge of its label, wherever that has moved. */
function leaderTo({ x, y, width, height }: Mark, { left, top }: PlacedLabel): string {
  const aside = x < left - 2 || x > left + width + 2;
  const toX = x < left - 2 ? left - 2 : Math.min(x, left + width + 2);
  const beneath = top > y ? top : top + height;
  return `M${pixel(x)} ${pixel(y)}L${pixel(toX)} ${pixel(aside ? top + 9 : beneath)}`;
}

type PointProps = {
  row: PositionRow;
  slot: number | null;
  mark: Mark;
  label: PlacedLabel;
  layout: PositionLayout;
  day: string;
};

function VendorPoint({ row, slot, mark, label, layout, day }: PointProps) {
  const right = label.left + mark.width;
  const anchor = right < mark.x ? "end" : "start";
  const x = pixel(anchor === "end" ? right : label.left);
  return (
    <a
      href={vendorAddress(day, row.vendor.slug)}
      aria-label={`${row.vendor.name}: ${quadrantWords(row)}`}
    >
      {label.shifted && <path d={leaderTo(mark, label)} stroke="var(--color-rule-strong)" />}
      <VendorShape slot={slot} x={pixel(mark.x)} y={pixel(mark.y)} radius={layout.shares ? 8 : 7} />
      <text
        x={x}
        y={pixel(label.top + (layout.shares ? 12 : 11))}
        textAnchor={anchor}
        className={layout.shares ? "map-label text-base" : "map-label text-note"}
      >
        {row.vendor.name}
      </text>
      {layout.shares && (
        <text x={x} y={pixel(label.top + 26)} textAnchor={anchor} className="map-note">
          {quadrantNote(row)}
        </text>
      )}
    </a>
  );
}
