import type { Evidence } from "@/lib/domain/evidence";

/** The first words quoted from a source that speaks for a record; null where none is quoted. */
export function quoteOf({ evidence }: { evidence: readonly Evidence[] }): string | null {
  return evidence.find(({ quote, bearing }) => quote !== null && bearing === "for")?.quote ?? null;
}
