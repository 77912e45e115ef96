import type { RecordKind, RecordOf } from "../archive";
import type { Objection } from "./objection";

/** A field that names another record; null names none. */
export type Reference = { field: string; kind: RecordKind; slug: string | null };

type Rules = { [K in RecordKind]: (record: RecordOf<K>) => Reference[] };

const to = (kind: RecordKind, field: string, slug: string | null): Reference => ({
  field,
  kind,
  slug,
});

const spans = (field: string, list: readonly { vendor: string }[]): Reference[] =>
  list.map(({ vendor }, at) => to("vendor", `${field}.${at}.vendor`, vendor));

const none = (): Reference[] => [];

/** What each kind names beside its evidence. Targets of support are words, not records. */
const rules: Rules = {
  source: none,
  vendor: (r) => [to("vendor", "succeededBy", r.succeededBy), ...spans("owners", r.owners)],
  product: (r) => [
    to("product", "predecessor", r.predecessor),
    to("product", "successor", r.successor),
    ...spans("vendors", r.vendors),
  ],
  release: (r) => [to("product", "product", r.product)],
  "guest-system": (r) => [
    to("guest-system", "line", r.line),
    to("guest-system", "derivesFrom", r.derivesFrom),
  ],
  support: (r) => [to("product", "product", r.product)],
  price: (r) => [to("product", "product", r.product), to("product", "relationTo", r.relationTo)],
  "market-figure": (r) => [to("vendor", "subject", r.subject)],
  alliance: (r) => [to("vendor", "vendor", r.vendor), to("vendor", "partner", r.partner)],
  event: (r) => [
    ...r.vendors.map((slug, at) => to("vendor", `vendors.${at}`, slug)),
    ...r.products.map((slug, at) => to("product", `products.${at}`, slug)),
  ],
  promise: (r) => [to("vendor", "vendor", r.vendor), to("product", "product", r.product)],
  forecast: (r) => [to("vendor", "subject", r.subject), to("product", "product", r.product)],
  "exploited-vulnerability": (r) => [to("product", "product", r.product)],
  assessment: (r) => [to("vendor", "vendor", r.vendor)],
  statement: (r) => [
    to("source", "source", r.source),
    to("vendor", "speakerVendor", r.speakerVendor),
    to("vendor", "subject", r.subject),
    ...r.became.map(({ kind, slug }, at) => to(kind, `became.${at}`, slug)),
  ],
  outcome: (r) => [to(r.ofKind, "of", r.of)],
};

/** Every record that one record names: by its own fields, its links and its evidence. */
export function referencesOf<K extends RecordKind>(kind: K, record: RecordOf<K>): Reference[] {
  const cited = record.evidence.map(({ source }, at) =>
    to("source", `evidence.${at}.source`, source),
  );
  return [...rules[kind](record), ...cited];
}

/** What is wrong with a reference to a record that is not there. */
export const dangling = ({ field, kind, slug }: Reference): Objection => ({
  field,
  message: `There is no ${kind} "${slug}". Add it or mend the name.`,
});

/** What is wrong with a reference to a record that no longer counts. */
export const retiredReference = ({ field, kind, slug }: Reference): Objection => ({
  field,
  message: `The ${kind} "${slug}" is retired. Restore it or name another.`,
});
