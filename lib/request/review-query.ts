import { isRecordKind, type RecordKind } from "@/lib/domain/archive";
import { reviewQueues, type ReviewQueue } from "@/lib/domain/review-queue";

type Given = Readonly<Record<string, string | string[] | undefined>>;

export type ReviewQuery = { queue: ReviewQueue | null; kind: RecordKind | null; page: number };

/** Which part of the review list an address asks for; what is none of it asks for its beginning. */
export function readReviewQuery(given: Given): ReviewQuery {
  const { queue, kind, page } = given;
  const number = typeof page === "string" && /^\d{1,6}$/.test(page) ? Number(page) : 1;
  return {
    queue: reviewQueues.find((known) => known === queue) ?? null,
    kind: typeof kind === "string" && isRecordKind(kind) ? kind : null,
    page: Math.max(1, number),
  };
}

/** The same as an address, so that an answer leads back to where it was given. */
export function reviewAddress(
  { queue, kind, page }: ReviewQuery,
  more: Readonly<Record<string, string>> = {},
): `/admin/review?${string}` {
  const words = {
    ...(queue === null ? {} : { queue }),
    ...(kind === null ? {} : { kind }),
    ...(page === 1 ? {} : { page: String(page) }),
    ...more,
  };
  return `/admin/review?${new URLSearchParams(words).toString()}`;
}
