import { splitWord } from "@/lib/domain/instant";
import { isPlainObject } from "@/lib/domain/plain-object";
import type { ScoreEvidence } from "@/lib/reports/market/score-evidence";
import type { RecordEvidence } from "@/lib/reports/record/record-evidence";
import type { EvidenceAsked, ScoreAsked, ValueAsked } from "./asked";

/** What came of asking: the evidence, or why not and what to do. */
export type Answer<T> = { found: T } | { refused: string };

/** Asks the server what a record rested on as of the day; never throws. */
export const askEvidence = (asked: EvidenceAsked, signal: AbortSignal) =>
  ask(asked, { signal, isMeant: isEvidence, missing: NOT_PUBLIC });

/** Asks the server what a score was made of as of the day; never throws. */
export const askScore = (asked: ScoreAsked, signal: AbortSignal) =>
  ask(asked, { signal, isMeant: isScore, missing: NOT_SCORED });

type How<T> = {
  signal: AbortSignal;
  isMeant: (said: unknown) => said is T;
  /** What a 404 means. */
  missing: string;
};

async function ask<T>(asked: ValueAsked, { signal, isMeant, missing }: How<T>): Promise<Answer<T>> {
  try {
    const response = await fetch(evidenceAddress(asked), { signal });
    if (response.status === 404) return { refused: missing };
    const said: unknown = await response.json();
    return response.ok && isMeant(said) ? { found: said } : { refused: UNANSWERED };
  } catch {
    return { refused: navigator.onLine ? UNANSWERED : OFFLINE };
  }
}

/** Where the evidence of a value is told as JSON, as of the day and the archive of a word. */
export function evidenceAddress({ kind, slug, day }: ValueAsked): string {
  const { day: asOf, known } = splitWord(day);
  const query = new URLSearchParams(known === null ? { asOf } : { asOf, knownAt: known });
  const value = kind === "score" ? `positions/${slug}` : `records/${kind}/${slug}/evidence`;
  return `/api/v1/${value}?${query.toString()}`;
}

const NOT_PUBLIC = "This record is not public by this day. Choose a later day above.";
const NOT_SCORED = "It is not scored on this day. Choose another day above.";
const UNANSWERED = "The server did not answer. Try again, or open its page.";
const OFFLINE = "You are offline. Try again once you are connected.";

/** The routes answer with nothing else; what a proxy in between may say is no object like it. */
const isEvidence = (said: unknown): said is RecordEvidence =>
  isPlainObject(said) && isPlainObject(said["record"]) && Array.isArray(said["conflicts"]);

const isScore = (said: unknown): said is ScoreEvidence =>
  isPlainObject(said) && isPlainObject(said["vendor"]) && Array.isArray(said["axes"]);
