import { timelineKinds, type TimelineKind } from "@/lib/domain/timeline-kind";
import type { TimelineEntry } from "./timeline-entries";
import type { TimeWindow } from "./timeline-window";

/** What is asked for; an empty list asks for all. */
export type TimelineFilter = {
  window: TimeWindow;
  vendors: readonly string[];
  kinds: readonly TimelineKind[];
  text: string;
};

export const filterParts = ["window", "vendors", "kinds", "text"] as const;
export type FilterPart = (typeof filterParts)[number];

type Test = (entry: TimelineEntry, filter: TimelineFilter) => boolean;

const tests: Record<FilterPart, Test> = {
  window: ({ first, last }, { window }) => last >= window.from && first <= window.to,
  vendors: (entry, { vendors }) =>
    vendors.length === 0 || entry.vendors.some(({ slug }) => vendors.includes(slug)),
  kinds: ({ kind }, { kinds }) => kinds.length === 0 || kinds.includes(kind),
  text: ({ words }, { text }) =>
    text
      .toLowerCase()
      .split(/\s+/)
      .every((word) => words.includes(word)),
};

/** Entries that pass every part of the filter but those named in `except`. */
export function matching(
  entries: readonly TimelineEntry[],
  filter: TimelineFilter,
  ...except: readonly FilterPart[]
): TimelineEntry[] {
  const asked = filterParts.filter((part) => !except.includes(part)).map((part) => tests[part]);
  return entries.filter((entry) => asked.every((test) => test(entry, filter)));
}

/** How many of each kind pass the other parts of the filter; kinds without any are 0. */
export function kindCounts(entries: readonly TimelineEntry[], filter: TimelineFilter) {
  const counts = new Map<TimelineKind, number>(timelineKinds.map((kind) => [kind, 0]));
  for (const { kind } of matching(entries, filter, "kinds")) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

export type VendorCount = { slug: string; name: string; slot: number | null; count: number };

/** Vendors with how many of their entries pass the other parts of the filter, most first. */
export function vendorCounts(
  entries: readonly TimelineEntry[],
  filter: TimelineFilter,
): VendorCount[] {
  const counts = new Map<string, VendorCount>();
  for (const { vendors } of entries) {
    for (const { slug, name, colourSlot } of vendors) {
      counts.set(slug, { slug, name, slot: colourSlot, count: 0 });
    }
  }
  for (const { vendors } of matching(entries, filter, "vendors")) {
    for (const { slug } of vendors) {
      const found = counts.get(slug);
      if (found !== undefined) found.count += 1;
    }
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}

/** For an empty answer: which single part, when dropped, brings back how many entries. */
export function wouldLoosen(entries: readonly TimelineEntry[], filter: TimelineFilter) {
  return filterParts
    .map((part) => ({ part, count: matching(entries, filter, part).length }))
    .filter(({ count }) => count > 0);
}
