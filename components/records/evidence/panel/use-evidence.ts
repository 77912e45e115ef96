"use client";

import { useCallback, useEffect, useState } from "react";
import type { ValueAsked } from "./asked";
import { loadEvidence, type EvidenceTold } from "./load-evidence";

export type EvidenceState = { standing: "asking" } | EvidenceTold;

const ASKING: EvidenceState = { standing: "asking" };
const NOT_LOADED = "The panel could not be loaded. Try again, or open its page.";

/** What a value rests on, asked for once, and again on request. */
export function useEvidence(asked: ValueAsked): [EvidenceState, () => void] {
  const [state, setState] = useState<EvidenceState>(ASKING);
  const [tries, setTries] = useState(0);
  const { kind, slug, day } = asked;
  useEffect(() => {
    const stop = new AbortController();
    const tell = (next: EvidenceState) => stop.signal.aborted || setState(next);
    loadEvidence({ kind, slug, day }, stop.signal)
      .then(tell)
      .catch(() => tell({ standing: "refused", words: NOT_LOADED }));
    return () => stop.abort();
  }, [kind, slug, day, tries]);
  const again = useCallback(() => {
    setState(ASKING);
    setTries((before) => before + 1);
  }, []);
  return [state, again];
}
