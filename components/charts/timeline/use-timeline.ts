import { useEffect, useState } from "react";
import type { TimelinePayload } from "@/lib/reports/timeline/timeline-item";
import { fetchTimeline } from "./timeline-payload";

export type Loading = {
  payload: TimelinePayload;
  standing: "whole" | "loading" | "failed";
  again: () => void;
};

type Start = { asOf: string; knownAt: string | null; around: TimelinePayload; total: number };

/** The items of the first view at once, all of them when they have arrived. */
export function useTimeline({ asOf, knownAt, around, total }: Start): Loading {
  const [all, setAll] = useState<TimelinePayload | null>(null);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  const complete = around.rows.length === total;
  useEffect(() => {
    if (complete) return;
    const leaving = new AbortController();
    fetchTimeline({ asOf, knownAt }, leaving.signal).then(setAll, () => {
      if (!leaving.signal.aborted) setFailed(true);
    });
    return () => leaving.abort();
  }, [asOf, knownAt, complete, tries]);
  const whole = complete || all !== null;
  return {
    payload: all ?? around,
    standing: whole ? "whole" : failed ? "failed" : "loading",
    again: () => {
      setFailed(false);
      setTries(tries + 1);
    },
  };
}
