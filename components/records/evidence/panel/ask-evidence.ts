import type { RecordKind } from "@/lib/domain/archive";
import { splitWord } from "@/lib/domain/instant";
import { isPlainObject } from "@/lib/domain/plain-object";
import type { RecordEvidence } from "@/lib/reports/record/record-evidence";

/** Which record a value comes from, and the word for the day it was read off. */
export type EvidenceAsked = { kind: RecordKind; slug: string; day: string };

/** What came of asking: the evidence, or why not and what to do. */
export type EvidenceAnswer = { found: RecordEvidence } | { refused: string };

/** Asks the server what a record rested on as of the day; never throws. */
export async function askEvidence(
  asked: EvidenceAsked,
  signal: AbortSignal,
): Promise<EvidenceAnswer> {
  try {
    const response = await fetch(evidenceAddress(asked), { signal });
    if (response.status === 404) return { refused: NOT_PUBLIC };
    const said: unknown = await response.json();
    return response.ok && isEvidence(said) ? { found: said } : { refused: UNANSWERED };
  } catch {
    return { refused: navigator.onLine ? UNANSWERED : OFFLINE };
  }
}

/** Where the evidence of a record is told as JSON, as of the day and the archive of a word. */
export function evidenceAddress({ kind, slug, day }: EvidenceAsked): string {
  const { day: asOf, known } = splitWord(day);
  const query = new URLSearchParams(known === null ? { asOf } : { asOf, knownAt: known });
  return `/api/v1/records/${kind}/${slug}/evidence?${query.toString()}`;
}

const NOT_PUBLIC = "This record is not public by this day. Choose a later day above.";
const UNANSWERED = "The server did not answer. Try again, or open the record.";
const OFFLINE = "You are offline. Try again once you are connected.";

/** The route answers with nothing else; what a proxy in between may say is no object like it. */
const isEvidence = (said: unknown): said is RecordEvidence =>
  isPlainObject(said) && isPlainObject(said["record"]) && Array.isArray(said["conflicts"]);
