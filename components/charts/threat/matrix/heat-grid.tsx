"use client";

import { useRef, useSyncExternalStore } from "react";
import { challengerAnchor, threatAddress } from "@/components/records/addresses";
import { useGridFocus, wordOf } from "@/components/matrix/use-grid-focus";
import { VendorGlyph } from "@/components/records/vendor/vendor-glyph";
import { countOf } from "@/lib/format/numbers";
import type { HeatCell, HeatGridData } from "./heat-cells";

const NEVER = () => () => undefined;

/**
 * Everyone against everyone: a table of links. Without a script each is reached by Tab; with one
 * the table is a grid that Tab enters once and arrows move about in.
 */
export function HeatGrid({ data, label }: { data: HeatGridData; label: string }) {
  const { vendors, cells, made, faced, day } = data;
  const box = useRef<HTMLDivElement>(null);
  const isScripted = useSyncExternalStore(
    NEVER,
    () => true,
    () => false,
  );
  const size = { rows: vendors.length, columns: vendors.length };
  const { active, onKeyDown, onFocus } = useGridFocus(box, size, ({ row, column }) => {
    box.current
      ?.querySelector(`[data-at="${wordOf({ row, column })}"]`)
      ?.scrollIntoView({ block: "nearest", inline: "nearest" });
  });
  const at = (row: number, column: number) => ({
    "data-at": wordOf({ row, column }),
    ...(isScripted && {
      tabIndex: active.row === row && active.column === column ? 0 : -1,
    }),
  });
  return (
    <div
      ref={box}
      className="heat-box"
      role="region"
      aria-label={label}
      tabIndex={isScripted ? -1 : 0}
    >
      <table
        className="heat"
        {...(isScripted && { role: "grid", onKeyDown, onFocus })}
        aria-label={label}
      >
        <thead>
          <tr>
            <th scope="col">
              <span className="block">Who presses,</span> and whom
            </th>
            {vendors.map(({ slug, name }, column) => (
              <th key={slug} scope="col">
                <a href={threatAddress(day, slug)} {...at(0, column + 1)}>
                  {name}
                </a>
              </th>
            ))}
            <th scope="col" className="heat-total">
              Mean made
            </th>
          </tr>
        </thead>
        <tbody>
          {vendors.map((challenger, row) => (
            <tr key={challenger.slug}>
              <th scope="row">
                <a href={`/${day}/vendors/${challenger.slug}`} {...at(row + 1, 0)}>
                  <VendorGlyph slot={challenger.colourSlot} /> {challenger.name}
                </a>
              </th>
              {vendors.map((incumbent, column) => (
                <Place
                  key={incumbent.slug}
                  cell={cells[row]?.[column] ?? null}
                  {...{ challenger, incumbent, day }}
                  own={at(row + 1, column + 1)}
                />
              ))}
              <Total total={made[row] ?? null} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className="heat-total">
              Mean faced
            </th>
            {vendors.map(({ slug }, column) => (
              <Total key={slug} total={faced[column] ?? null} />
            ))}
            <td className="heat-total" />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

type Named = { slug: string; name: string };
type PlaceProps = {
  cell: HeatCell | null;
  challenger: Named;
  incumbent: Named;
  day: string;
  own: { "data-at": string; tabIndex?: number };
};

function Place({ cell, challenger, incumbent, day, own }: PlaceProps) {
  if (challenger.slug === incumbent.slug) {
    return (
      <td className="heat-self">
        <span {...own} role="img" aria-label={`${challenger.name} itself`} />
      </td>
    );
  }
  if (cell === null) {
    return (
      <td className="heat-none">
        <span {...own}>
          <span className="sr-only">
            {challenger.name} presses {incumbent.name}:{" "}
          </span>
          not defined
        </span>
      </td>
    );
  }
  const [points, bounds, shade, unknown] = cell;
  const doubt = unknown === 0 ? "" : `, ${countOf(unknown, "lever")} without a record`;
  return (
    <td className={`heat-${shade}`}>
      <a
        {...own}
        href={`${threatAddress(day, incumbent.slug)}#${challengerAnchor(challenger.slug)}`}
        aria-label={`${challenger.name} presses ${incumbent.name}: ${points}, bounds ${bounds}${doubt}`}
      >
        <b className={unknown === 0 ? undefined : "unverified"}>{points}</b>
        <small>{bounds}</small>
      </a>
    </td>
  );
}

function Total({ total }: { total: readonly [string, string] | null }) {
  return (
    <td className="heat-total">
      {total === null ? (
        "not defined"
      ) : (
        <span>
          <b>{total[0]}</b>
          <small>{total[1]}</small>
        </span>
      )}
    </td>
  );
}
