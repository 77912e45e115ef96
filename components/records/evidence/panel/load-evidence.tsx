import type { ReactNode } from "react";
import { askEvidence, askScore } from "./ask-evidence";
import type { ValueAsked } from "./asked";

/** What a panel tells of a value, or why it cannot. */
export type EvidenceTold =
  { standing: "found"; title: string; body: ReactNode } | { standing: "refused"; words: string };

/** Asks what a value rests on; what draws it comes with it, so that no page carries both. */
export async function loadEvidence(asked: ValueAsked, signal: AbortSignal): Promise<EvidenceTold> {
  const { day } = asked;
  if (asked.kind === "score") {
    const [{ ScoreContent }, answer] = await Promise.all([import("./score-content"), askScore(asked, signal)]); // prettier-ignore
    if ("refused" in answer) return { standing: "refused", words: answer.refused };
    const score = answer.found;
    return {
      ...{ standing: "found", title: `${score.vendor.name}: how it is scored` },
      body: <ScoreContent score={score} day={day} />,
    };
  }
  const [{ EvidenceContent }, answer] = await Promise.all([import("./evidence-content"), askEvidence(asked, signal)]); // prettier-ignore
  if ("refused" in answer) return { standing: "refused", words: answer.refused };
  const evidence = answer.found;
  return {
    ...{ standing: "found", title: evidence.record.title },
    body: <EvidenceContent evidence={evidence} day={day} />,
  };
}
