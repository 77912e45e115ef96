/** What stands on the axis of time, in the order in which it is offered. */
export const timelineKinds = [
  "release",
  "event",
  "promise-made",
  "promise-due",
  "support-end",
  "price",
] as const;
export type TimelineKind = (typeof timelineKinds)[number];
