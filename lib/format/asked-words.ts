import type { Dimension } from "@/lib/domain/support-level";

/** What is asked about a target, after its name: "Windows 11 guests". */
const asked: Record<Dimension, string> = {
  "guest-os": " guests",
  "host-os": " as host",
  "cpu-extension": "",
  capability: "",
};

/** A target's name as the subject of an answer: "Windows 11 guests", "live migration". */
export function askedOf(dimension: Dimension, name: string): string {
  return `${name}${asked[dimension]}`;
}
