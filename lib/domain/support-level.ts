export const dimensions = ["guest-os", "host-os", "cpu-extension", "capability"] as const;
export type Dimension = (typeof dimensions)[number];

/**
 * How far a product supports a target. *Not checked* has no level: it is the absence of a record.
 * `unknown` is a record too: somebody looked and could not tell.
 */
export const supportLevels = [
  "supported",
  "partial",
  "experimental",
  "runs-unsupported",
  "planned",
  "not-supported",
  "unknown",
] as const;
export type SupportLevel = (typeof supportLevels)[number];
