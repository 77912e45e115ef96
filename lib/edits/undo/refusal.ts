import type { RecordRef } from "@/lib/domain/archive";
import type { Objection } from "@/lib/domain/checks/objection";
import type { Outcome } from "@/lib/domain/outcome";
import { invalidField } from "../save";

/** A record that cannot be taken back, and why. */
export type Faulty = { ref: RecordRef; objections: readonly Objection[] };

/** Records named in a refusal; the rest are counted. */
const NAMED = 5;

/** Why records cannot be taken back, each by its name; of very many only the first few. */
export function inWords(faulty: readonly Faulty[]): string[] {
  const words = faulty.slice(0, NAMED).map(({ ref: { kind, slug }, objections }) => {
    const messages = objections.map(({ field, message }) =>
      field === "" ? message : `${field}: ${message}`,
    );
    return `${kind} "${slug}": ${messages.join(" ")}`;
  });
  const more = faulty.length - words.length;
  return more === 0 ? words : [...words, `So it is with ${more} more.`];
}

/** Refuses the undo as a whole, in those words. */
export const refusedFor = (words: readonly string[]): Outcome<never> =>
  invalidField("", `${words.join(" ")} Nothing was undone.`);
