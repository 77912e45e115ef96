import { segments, type Segment } from "@/lib/domain/segment";
import type { ThreatProfile } from "./profile";

/** The incumbent's presence by segment as shares 0–1 that sum to 1; null without presence. */
export function presenceShares({ presence }: ThreatProfile): Record<Segment, number> | null {
  const sum = segments.reduce((so, segment) => so + presence[segment].value, 0);
  if (sum <= 0) return null;
  return {
    desktop: presence.desktop.value / sum,
    server: presence.server.value / sum,
    datacentre: presence.datacentre.value / sum,
    edge: presence.edge.value / sum,
    management: presence.management.value / sum,
    services: presence.services.value / sum,
  };
}
