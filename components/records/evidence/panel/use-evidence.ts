"use client";

import { useCallback, useEffect, useState } from "react";
import type { RecordEvidence } from "@/lib/reports/record/record-evidence";
import { askEvidence, type EvidenceAsked } from "./ask-evidence";
import type { EvidenceContent } from "./evidence-content";

export type EvidenceState =
  | { standing: "asking" }
  | { standing: "found"; evidence: RecordEvidence; Content: typeof EvidenceContent }
  | { standing: "refused"; words: string };

const ASKING: EvidenceState = { standing: "asking" };
const NOT_LOADED = "The panel could not be loaded. Try again, or open the record.";

/** The evidence of a record, asked for once, and again on request. */
export function useEvidence({ kind, slug, day }: EvidenceAsked): [EvidenceState, () => void] {
  const [state, setState] = useState<EvidenceState>(ASKING);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    const tell = (next: EvidenceState) => stop.signal.aborted || setState(next);
    // What draws it comes with it, so that pages which show no panel are lighter.
    Promise.all([import("./evidence-content"), askEvidence({ kind, slug, day }, stop.signal)])
      .then(([{ EvidenceContent }, answer]) =>
        "found" in answer
          ? tell({ standing: "found", evidence: answer.found, Content: EvidenceContent })
          : tell({ standing: "refused", words: answer.refused }),
      )
      .catch(() => tell({ standing: "refused", words: NOT_LOADED }));
    return () => stop.abort();
  }, [kind, slug, day, tries]);
  const again = useCallback(() => {
    setState(ASKING);
    setTries((before) => before + 1);
  }, []);
  return [state, again];
}
