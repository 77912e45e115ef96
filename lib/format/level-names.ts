import type { Dimension, SupportLevel } from "@/lib/domain/support-level";

const levelNames: Record<SupportLevel, string> = {
  supported: "Supported",
  partial: "Partial",
  experimental: "Experimental",
  "runs-unsupported": "Runs, unsupported",
  planned: "Planned",
  "not-supported": "Not supported",
  unknown: "Unknown",
};

/** What a product runs, runs on, or can do. */
export const dimensionNames: Record<Dimension, string> = {
  "guest-os": "Guest OS",
  "host-os": "Host OS",
  "cpu-extension": "CPU extension",
  capability: "Capability",
};

/** A support level, in words. */
export function levelName(level: SupportLevel): string {
  return levelNames[level];
}
