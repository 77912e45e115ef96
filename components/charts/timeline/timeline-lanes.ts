import { timelineKinds } from "@/lib/domain/timeline-kind";
import { timelineKindNames } from "@/lib/format/timeline-kinds";
import type { VendorMark } from "@/lib/reports/vendor/vendor-mark";
import { drawnSlots } from "../position/drawn-vendors";
import type { TimelineEntry } from "./timeline-entries";

export type Lane = { key: string; name: string; vendor: boolean; slot: number | null };
export type LanedEntry = { entry: TimelineEntry; lane: number; at: number };

/** More rows than this do not fit on one screen with their axis. */
const MOST_LANES = 10;
const OTHERS = "others";

/**
 * Which rows the axis has: the vendors with most entries in view, in the order of their colours,
 * and one row for all others. A single chosen vendor is spread over one row for each kind.
 */
export function lanesOf(inView: readonly TimelineEntry[], chosen: readonly string[]): Lane[] {
  const only = chosen.length === 1 ? chosen[0] : undefined;
  if (only !== undefined) return kindLanes(inView, only);
  const counts = new Map<string, { vendor: VendorMark; count: number }>();
  for (const { vendors } of inView) {
    for (const vendor of vendors) {
      if (chosen.length > 0 && !chosen.includes(vendor.slug)) continue;
      const before = counts.get(vendor.slug)?.count ?? 0;
      counts.set(vendor.slug, { vendor, count: before + 1 });
    }
  }
  const ranked = [...counts.values()]
    .toSorted((a, b) => b.count - a.count || a.vendor.name.localeCompare(b.vendor.name))
    .slice(0, MOST_LANES)
    .map(({ vendor }) => vendor)
    .toSorted(byColour);
  const slots = drawnSlots(ranked);
  const lanes = ranked.map(({ slug, name }, row) => ({
    ...{ key: slug, name, vendor: true, slot: slots[row] ?? null },
  }));
  const all = inView.every(({ vendors }) => vendors.some(({ slug }) => ranked.some((v) => v.slug === slug))); // prettier-ignore
  return all ? lanes : [...lanes, { key: OTHERS, name: "All others", vendor: false, slot: null }];
}

const LAST_SLOT = 99;

function byColour(a: VendorMark, b: VendorMark): number {
  const slots = (a.colourSlot ?? LAST_SLOT) - (b.colourSlot ?? LAST_SLOT);
  return slots !== 0 ? slots : a.name.localeCompare(b.name);
}

function kindLanes(inView: readonly TimelineEntry[], vendor: string): Lane[] {
  const mark = inView.flatMap(({ vendors }) => vendors).find(({ slug }) => slug === vendor);
  return timelineKinds
    .filter((kind) => inView.some((entry) => entry.kind === kind))
    .map((kind) => {
      const name = timelineKindNames(kind);
      const title = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
      return { key: kind, name: title, vendor: false, slot: mark?.colourSlot ?? null };
    });
}

/** Each entry in its row: its kind's, its first vendor's that has one, or that of all others. */
export function laned(entries: readonly TimelineEntry[], lanes: readonly Lane[]): LanedEntry[] {
  const rows = new Map(lanes.map(({ key }, row) => [key, row]));
  const others = rows.get(OTHERS);
  return entries.flatMap((entry) => {
    const own = entry.vendors.flatMap(({ slug }) => rows.get(slug) ?? []).at(0);
    const lane = rows.get(entry.kind) ?? own ?? others;
    return lane === undefined ? [] : [{ entry, lane, at: entry.at }];
  });
}
