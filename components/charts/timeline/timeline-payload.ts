import { clocksOf } from "@/lib/domain/instant";
import { isPlainObject } from "@/lib/domain/plain-object";
import type { TimelinePayload } from "@/lib/reports/timeline/timeline-item";

const LISTS = ["kinds", "vendors", "products", "rows"] as const;

/** This site's own answer, of the same build: enough of it to tell it from an error. */
const isPayload = (said: unknown): said is TimelinePayload =>
  isPlainObject(said) && LISTS.every((name) => Array.isArray(said[name]));

/** All items as of a day, as the API tells them; throws when it answers with anything else. */
export async function fetchTimeline(
  of: { asOf: string; knownAt: string | null },
  signal: AbortSignal,
): Promise<TimelinePayload> {
  const asked = new URLSearchParams(clocksOf(of)).toString();
  const response = await fetch(`/api/v1/timeline?${asked}`, { signal });
  if (!response.ok) throw new Error(`The timeline answered ${response.status}. Try again.`);
  const said: unknown = await response.json();
  if (isPayload(said)) return said;
  throw new TypeError("The timeline answered with something else. Try again.");
}
