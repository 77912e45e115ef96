import type { TimelineKind } from "@/lib/domain/timeline-kind";

const names: Record<TimelineKind, readonly [one: string, many: string]> = {
  release: ["release", "releases"],
  event: ["event", "events"],
  "promise-made": ["promise made", "promises made"],
  "promise-due": ["promise due", "promises due"],
  "support-end": ["end of support", "ends of support"],
  price: ["price set", "prices set"],
};

/** What a mark on the axis of time stands for: "end of support". */
export function timelineKindName(kind: TimelineKind): string {
  return names[kind][0];
}

/** The same for several: "ends of support". */
export function timelineKindNames(kind: TimelineKind): string {
  return names[kind][1];
}
