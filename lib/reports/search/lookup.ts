import type { Archive, RecordOf } from "@/lib/domain/archive";

/** Finds records of the whole archive by slug. */
export type Lookup = {
  vendor: (slug: string) => RecordOf<"vendor"> | null;
  product: (slug: string) => RecordOf<"product"> | null;
  release: (slug: string) => RecordOf<"release"> | null;
  "guest-system": (slug: string) => RecordOf<"guest-system"> | null;
  "exploited-vulnerability": (slug: string) => RecordOf<"exploited-vulnerability"> | null;
  source: (slug: string) => RecordOf<"source"> | null;
  statement: (slug: string) => RecordOf<"statement"> | null;
};

/** Makes it from an archive at hand. Pure. */
export function lookupIn(archive: Archive): Lookup {
  return {
    vendor: finder(archive.vendor),
    product: finder(archive.product),
    release: finder(archive.release),
    "guest-system": finder(archive["guest-system"]),
    "exploited-vulnerability": finder(archive["exploited-vulnerability"]),
    source: finder(archive.source),
    statement: finder(archive.statement),
  };
}

function finder<T extends { slug: string }>(records: readonly T[]) {
  const bySlug = new Map(records.map((record) => [record.slug, record]));
  return (slug: string): T | null => bySlug.get(slug) ?? null;
}
