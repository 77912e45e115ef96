import type { Archive, RecordKind, RecordOf } from "@/lib/domain/archive";

/** Names by slug, as they stood on the day. */
export type Names = { vendor: (slug: string | null) => string; product: (slug: string) => string };

export function namesOf(archive: Archive): Names {
  const vendors = new Map(archive.vendor.map(({ slug, name }) => [slug, name]));
  const products = new Map(archive.product.map(({ slug, name }) => [slug, name]));
  return {
    vendor: (slug) => (slug === null ? "the market" : (vendors.get(slug) ?? slug)),
    product: (slug) => products.get(slug) ?? slug,
  };
}

type Titles = { [K in RecordKind]: (record: RecordOf<K>, names: Names) => string };

/** A slug or code as words: "not-supported" → "not supported". */
export const words = (slug: string) => slug.replaceAll("-", " ");

const titles: Titles = {
  source: (r) => r.title,
  vendor: (r) => r.name,
  product: (r) => r.name,
  release: (r, names) => `${names.product(r.product)} ${r.version}, ${words(r.stage)}`,
  support: (r, names) =>
    `${names.product(r.product)}${r.sinceVersion ? ` ${r.sinceVersion}` : ""}, ${words(r.target)}: ${words(r.level)}`,
  price: priceTitle,
  "market-figure": (r, names) =>
    `${names.vendor(r.subject)}, ${r.metric} (${r.segment}), ${r.period}: ${r.words ?? figure(r)}`,
  alliance: (r, names) =>
    `${names.vendor(r.vendor)} and ${r.partner === null ? "third parties at large" : names.vendor(r.partner)}: ${r.kind} tie ${words(r.standing)}`,
  event: (r) => r.title,
  promise: (r) => r.promised,
  forecast: (r) => r.event,
  "exploited-vulnerability": (r, names) => `${r.cve} in ${names.product(r.product)}: ${r.name}`,
  assessment: (r, names) =>
    `${names.vendor(r.vendor)}, ${words(r.criterion)} judged ${r.level}${r.segment ? ` (${r.segment})` : ""}`,
  statement: (r) => r.says,
  outcome: (r) => r.summary,
};

function priceTitle(r: RecordOf<"price">, names: Names): string {
  const what = `${names.product(r.product)}${r.edition ? `, ${r.edition}` : ""}`;
  if (r.relationTo !== null && r.relationFactor !== null) {
    return `${what} costs ${r.relationFactor} times ${names.product(r.relationTo)}`;
  }
  if (r.amount === 0) return `${what} is free`;
  const unit = r.unitWords ?? (r.unit === null ? "" : `per ${words(r.unit)}`);
  return `${what} costs ${r.currency ?? ""} ${r.amount ?? "not known"} ${unit}`.trim();
}

function figure({ low, high, unit }: RecordOf<"market-figure">): string {
  const units = { percent: " %", "usd-million": " million US dollars", count: "" };
  return `${low === high ? low : `${low} to ${high}`}${units[unit]}`;
}

/** What a record says, in one sentence. */
export function recordTitle<K extends RecordKind>(
  kind: K,
  record: RecordOf<K>,
  names: Names,
): string {
  return titles[kind](record, names);
}
