import { timelineKinds, type TimelineKind } from "@/lib/domain/timeline-kind";
import type { TimelineFilter } from "./timeline-filter";
import { dayOf, type TimeWindow } from "./timeline-window";

/** The words of the address that say what is shown; null = not given. */
export type TimelineQuery = {
  from: string | null;
  to: string | null;
  vendor: string | null;
  kind: string | null;
  q: string | null;
  view: string | null;
};

export type TimelineState = TimelineFilter & {
  view: "axis" | "list";
  /** What the address says that is not known here, in words. */
  notUnderstood: readonly string[];
};

type Known = {
  /** What is shown when the address says nothing of it. */
  view: TimeWindow;
  /** Slugs on the axis; null while they are not all known. */
  vendors: ReadonlySet<string> | null;
};

/** Reads the address. What it cannot read is left at its default and named. */
export function readTimeline(query: TimelineQuery, known: Known): TimelineState {
  const window = readWindow(query);
  const kinds = readList(query.kind, isKind);
  const vendors = readList(
    query.vendor,
    (slug): slug is string => known.vendors?.has(slug) ?? true,
  );
  const view = query.view === "list" ? "list" : "axis";
  return {
    window: window.value ?? known.view,
    kinds: kinds.read,
    vendors: vendors.read,
    text: query.q?.trim() ?? "",
    view,
    notUnderstood: [
      ...window.errors,
      ...kinds.strange.map((word) => `kind=${word} (use ${timelineKinds.join(", ")})`),
      ...vendors.strange.map((word) => `vendor=${word} (no such vendor by this day)`),
      ...(query.view === null || query.view === view ? [] : [`view=${query.view} (use list)`]),
    ],
  };
}

function readWindow({ from, to }: TimelineQuery): { value: TimeWindow | null; errors: string[] } {
  if (from === null && to === null) return { value: null, errors: [] };
  const [first, last] = [dayOf(from ?? ""), dayOf(to ?? "")];
  if (first !== null && last !== null && first < last) {
    return { value: { from: first, to: last }, errors: [] };
  }
  const given = `from=${from ?? ""}, to=${to ?? ""}`;
  return { value: null, errors: [`${given} (use two days as YYYY-MM-DD, the earlier first)`] };
}

function readList<T extends string>(text: string | null, isKnown: (word: string) => word is T) {
  const words = (text ?? "").split(",").filter((word) => word !== "");
  return { read: words.filter(isKnown), strange: words.filter((word) => !isKnown(word)) };
}

function isKind(word: string): word is TimelineKind {
  return timelineKinds.some((kind) => kind === word);
}

/** A list with a word put in, or taken out where it was; null when nothing is left. */
export function toggled(list: readonly string[], word: string): string | null {
  const next = list.includes(word) ? list.filter((it) => it !== word) : [...list, word];
  return next.length === 0 ? null : next.join(",");
}
