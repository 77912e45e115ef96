"use client";

import { VendorGlyph } from "@/components/records/vendor/vendor-glyph";
import { timelineKinds, type TimelineKind } from "@/lib/domain/timeline-kind";
import { formatCount } from "@/lib/format/numbers";
import { timelineKindNames } from "@/lib/format/timeline-kinds";
import type { VendorCount } from "./timeline-filter";
import { TimelineKindMark } from "./timeline-glyph";
import { toggled, type TimelineQuery, type TimelineState } from "./timeline-state";

/** Changes some words of the address; null takes one out of it. */
export type Ask = (query: Partial<TimelineQuery>) => void;

type Props = {
  state: TimelineState;
  kinds: ReadonlyMap<TimelineKind, number>;
  /** False while items of the days shown are still on their way. */
  known: boolean;
  vendors: readonly VendorCount[];
  ask: Ask;
};

/** What is shown: by text, by vendor, by kind, each with how many there are in view. */
export function TimelineControls({ state, kinds, vendors, known, ask }: Props) {
  return (
    <div className="needs-script no-print flex flex-wrap items-start gap-2">
      <label className="max-md:w-full">
        <span className="sr-only">Words to look for</span>
        <input
          type="search"
          value={state.text}
          onChange={({ target }) => ask({ q: target.value === "" ? null : target.value })}
          placeholder="Words to look for"
          className="control w-full md:w-48"
        />
      </label>
      <VendorChoice {...{ state, vendors, known, ask }} />
      <div role="group" aria-label="Kinds" className="flex flex-wrap gap-2">
        {timelineKinds.map((kind) => (
          <button
            key={kind}
            type="button"
            aria-pressed={state.kinds.includes(kind)}
            onClick={() => ask({ kind: toggled(state.kinds, kind) })}
            className="control flex cursor-pointer items-center gap-2 aria-pressed:border-accent aria-pressed:bg-accent-tint"
          >
            <TimelineKindMark kind={kind} />
            {timelineKindNames(kind)}
            <Count of={kinds.get(kind) ?? 0} known={known} />
          </button>
        ))}
      </div>
    </div>
  );
}

/** How many are in view; while they load, that this is not known yet. */
function Count({ of, known, className = "" }: { of: number; known: boolean; className?: string }) {
  return (
    <span className={`text-ink-2 ${className}`}>{known ? formatCount(of) : "not known yet"}</span>
  );
}

function VendorChoice({ state, vendors, known, ask }: Omit<Props, "kinds">) {
  const chosen = vendors.filter(({ slug }) => state.vendors.includes(slug));
  const label =
    state.vendors.length === 0
      ? "All vendors"
      : chosen.length === 1
        ? (chosen[0]?.name ?? "1 vendor")
        : `${state.vendors.length} vendors`;
  return (
    <details className="relative max-md:w-full">
      <summary className="control flex list-none cursor-pointer items-center gap-2 [&::-webkit-details-marker]:hidden">
        {label} <span aria-hidden="true">▾</span>
      </summary>
      <fieldset className="absolute left-0 z-20 mt-1 max-h-96 w-72 overflow-y-auto rounded-control border border-b-2 border-ink bg-paper p-3">
        <legend className="sr-only">Vendors, with items in view</legend>
        {state.vendors.length > 0 && (
          <button
            type="button"
            onClick={() => ask({ vendor: null })}
            className="link mb-2 cursor-pointer max-md:py-3"
          >
            All vendors
          </button>
        )}
        {vendors.map(({ slug, name, slot, count }) => (
          <label key={slug} className="flex items-center gap-2 py-1 max-md:min-h-11">
            <input
              type="checkbox"
              checked={state.vendors.includes(slug)}
              onChange={() => ask({ vendor: toggled(state.vendors, slug) })}
              className="accent-accent"
            />
            <VendorGlyph slot={slot} />
            <span className={known && count === 0 ? "text-ink-3" : undefined}>{name}</span>
            <Count of={count} known={known} className="ml-auto" />
          </label>
        ))}
      </fieldset>
    </details>
  );
}
