import { useEffect, useState } from "react";
import { clocksOf } from "@/lib/domain/instant";
import { isPlainObject } from "@/lib/domain/plain-object";
import type { SupportChanges } from "@/lib/reports/support/support-changes";
import type { SupportMatrix } from "@/lib/reports/support/support-matrix";

/** What became of asking for the changes since a day. */
export type ChangesAnswer =
  | { standing: "none" | "asking" }
  | { standing: "found"; changes: SupportChanges }
  | { standing: "refused"; words: string };

const NOT_READ = "What changed could not be read. Try again.";

/** What changed since an earlier day; the comparison stays on the server. */
export function useChanges(matrix: SupportMatrix, since: string | null): ChangesAnswer {
  const asked = since === null ? null : changesAddress(matrix, since);
  const [answer, setAnswer] = useState<{ asked: string; found: ChangesAnswer } | null>(null);
  useEffect(() => {
    if (asked === null) return;
    const stop = new AbortController();
    changesFrom(asked, stop.signal).then(
      (found) => setAnswer({ asked, found }),
      () =>
        stop.signal.aborted ||
        setAnswer({ asked, found: { standing: "refused", words: NOT_READ } }),
    );
    return () => stop.abort();
  }, [asked]);
  if (asked === null) return { standing: "none" };
  return answer?.asked === asked ? answer.found : { standing: "asking" };
}

/** Where the changes of a matrix since a day are told. */
export function changesAddress(matrix: SupportMatrix, since: string): string {
  const query = new URLSearchParams({ ...clocksOf(matrix), dimension: matrix.dimension, since });
  return `/api/v1/support?${query.toString()}`;
}

/** This site's own answer, of the same build: enough of it to tell it from an error. */
const isChanges = (said: unknown): said is SupportChanges =>
  isPlainObject(said) && "changes" in said;

async function changesFrom(address: string, signal: AbortSignal): Promise<ChangesAnswer> {
  const response = await fetch(address, { signal });
  const said: unknown = await response.json();
  if (!response.ok) return { standing: "refused", words: refusal(said) };
  if (isChanges(said)) return { standing: "found", changes: said };
  throw new TypeError(NOT_READ);
}

/** What the server has against the day, in its words. */
function refusal(said: unknown): string {
  const problem = isPlainObject(said) ? said["problem"] : null;
  const fields = isPlainObject(problem) ? problem["fields"] : null;
  const words = isPlainObject(fields) ? Object.values(fields).flat() : [];
  return words.length === 0 ? NOT_READ : words.map(String).join(" ");
}
