import { array, enum as oneOf, nullable, number, object, string, tuple } from "zod/mini";
import { clocksOf } from "@/lib/domain/instant";
import { timelineKinds } from "@/lib/domain/timeline-kind";
import type { TimelinePayload } from "@/lib/reports/timeline/timeline-item";

const payload = object({
  kinds: array(oneOf(timelineKinds)),
  vendors: array(tuple([string(), string(), nullable(number())])),
  products: array(tuple([string(), string()])),
  rows: array(
    tuple([
      number(),
      string(),
      nullable(string()),
      number(),
      number(),
      array(number()),
      nullable(number()),
      string(),
      string(),
      number(),
    ]),
  ),
});

/** All items as of a day, as the API tells them; throws when it answers with anything else. */
export async function fetchTimeline(
  of: { asOf: string; knownAt: string | null },
  signal: AbortSignal,
): Promise<TimelinePayload> {
  const asked = new URLSearchParams(clocksOf(of)).toString();
  const response = await fetch(`/api/v1/timeline?${asked}`, { signal });
  if (!response.ok) throw new Error(`The timeline answered ${response.status}. Try again.`);
  return payload.parse(await response.json());
}
