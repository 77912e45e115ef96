import type { Archive, RecordKind, RecordOf } from "@/lib/domain/archive";
import { formatPeriod } from "@/lib/format/concentration";
import { formatMoney } from "@/lib/format/money";
import { segmentName, versionedName } from "@/lib/format/names";
import { formatCount, formatLevel } from "@/lib/format/numbers";
import { targetName } from "@/lib/format/target-names";

/** Names by slug, as they stood on the day. */
export type Names = {
  vendor: (slug: string | null) => string;
  product: (slug: string) => string;
  /** Of a guest system; a target that the catalogue does not know, in words. */
  guest: (slug: string) => string;
};

export function namesOf(archive: Archive): Names {
  const vendors = new Map(archive.vendor.map(({ slug, name }) => [slug, name]));
  const products = new Map(archive.product.map(({ slug, name }) => [slug, name]));
  const guests = new Map(archive["guest-system"].map(({ slug, name }) => [slug, name]));
  return {
    vendor: (slug) => (slug === null ? "the market" : (vendors.get(slug) ?? slug)),
    product: (slug) => products.get(slug) ?? slug,
    guest: (slug) => guests.get(slug) ?? targetName(slug),
  };
}

type Titles = { [K in RecordKind]: (record: RecordOf<K>, names: Names) => string };

/** A slug or code as words: "not-supported" → "not supported". */
export const words = (slug: string) => slug.replaceAll("-", " ");

const titles: Titles = {
  source: (r) => r.title,
  vendor: (r) => r.name,
  product: (r) => r.name,
  release: (r, names) => {
    const name = versionedName(names.product(r.product), r.version);
    // A version that says "beta" itself is not told so twice.
    return r.version.includes(words(r.stage)) ? name : `${name}, ${words(r.stage)}`;
  },
  "guest-system": (r) => r.name,
  support: (r, names) =>
    `${versioned(names.product(r.product), r.sinceVersion)}, ${targetOf(r, names)}: ${words(r.level)}`,
  price: priceTitle,
  "market-figure": (r, names) =>
    `${names.vendor(r.subject)}, ${r.metric} (${r.segment}), ${formatPeriod(r.period)}: ${r.words ?? figure(r)}`,
  alliance: (r, names) =>
    `${names.vendor(r.vendor)} and ${r.partner === null ? "third parties at large" : names.vendor(r.partner)}: ${tieKind(r.kind)} tie ${words(r.standing)}`,
  event: (r) => r.title,
  promise: (r) => r.promised,
  forecast: (r) => r.event,
  "exploited-vulnerability": (r, names) => `${r.cve} in ${names.product(r.product)}: ${r.name}`,
  assessment: (r, names) =>
    `${names.vendor(r.vendor)}, ${words(r.criterion)} judged ${formatLevel(r.level)}${r.segment ? ` (${segmentName(r.segment).toLowerCase()})` : ""}`,
  statement: (r) => r.says,
  outcome: (r) => r.summary,
};

const targetOf = ({ dimension, target }: RecordOf<"support">, names: Names): string =>
  dimension === "guest-os" ? names.guest(target) : targetName(target);

function priceTitle(r: RecordOf<"price">, names: Names): string {
  const name = names.product(r.product);
  const what = r.edition === null || r.edition === name ? name : `${name}, ${r.edition}`;
  if (r.relationTo !== null && r.relationFactor !== null) {
    return `${what} costs ${r.relationFactor} times ${names.product(r.relationTo)}`;
  }
  if (r.amount === 0) return `${what} is free`;
  const unit = r.unitWords ?? (r.unit === null ? "" : `per ${words(r.unit)}`);
  return `${what} costs ${[amountOf(r), unit].join(" ").trim()}${termOf(r)}`;
}

const amountOf = ({ amount, currency }: RecordOf<"price">): string =>
  amount === null || currency === null ? "not known" : formatMoney(amount, currency);

const termOf = ({ term }: RecordOf<"price">): string =>
  term === "annual" ? " a year" : term === "monthly" ? " a month" : "";

const versioned = (name: string, version: string | null) =>
  version === null ? name : versionedName(name, version);

const tieKind = (kind: string) => (kind === "oem" ? "OEM" : words(kind));

function figure({ low, high, unit }: RecordOf<"market-figure">): string {
  const units = { percent: "%", "usd-million": " million US dollars", count: "" };
  const [least, most] = [formatCount(low), formatCount(high)];
  return `${least === most ? least : `${least} to ${most}`}${units[unit]}`;
}

/** What a record says, in one sentence. */
export function recordTitle<K extends RecordKind>(
  kind: K,
  record: RecordOf<K>,
  names: Names,
): string {
  return titles[kind](record, names);
}
