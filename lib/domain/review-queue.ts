/** What waits for an editor, in the order in which it is best looked at. */
export const reviewQueues = [
  "proposals",
  "reports",
  "differs",
  "promises",
  "support-ended",
  "cited",
  "stale",
  "conflicts",
] as const;
export type ReviewQueue = (typeof reviewQueues)[number];
