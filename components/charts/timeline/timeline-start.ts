import type { Timeline } from "@/lib/reports/timeline/timeline";

/** What the first page says of the timeline: all but the items outside its first view. */
export type TimelineStart = Omit<Timeline, "all">;
