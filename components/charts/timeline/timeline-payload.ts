import { array, enum as oneOf, nullable, number, object, string, tuple } from "zod/mini";
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
export async function fetchTimeline(asOf: string, signal: AbortSignal): Promise<TimelinePayload> {
  const response = await fetch(`/api/v1/timeline?asOf=${asOf}`, { signal });
  if (!response.ok) throw new Error(`The timeline answered ${response.status}. Try again.`);
  return payload.parse(await response.json());
}
