import type { RecordOf } from "@/lib/domain/archive";
import { partialDate, spanCovers } from "@/lib/domain/partial-date";
import type { Price } from "@/lib/domain/price";
import { segmentOfCategory, type Product } from "@/lib/domain/product";
import type { Change } from "@/lib/domain/scenario";
import { formatMoney } from "@/lib/format/money";
import { spoken } from "@/lib/format/names";
import { referenceIn } from "@/lib/scoring/coding/relative-price";
import { codingOf, madeSlug, refuse, withMade, type ScenarioState, type Step } from "./scenario-state"; // prettier-ignore

type Pricing = Extract<Change, { kind: "price" }>;

/**
 * Sets what a product costs from the day on, in place of all its prices in force but support: per
 * the unit of its own price that compares with the reference product's, else of the reference's.
 */
export function setPrice(state: ScenarioState, { product: name, amount }: Pricing): Step {
  const product = state.archive.product.find(({ slug }) => slug === name);
  if (product === undefined) return refuse(`no product “${name}” is on record by this day`);
  const own = inForce(state, product.slug);
  const terms = termsOf(state, product, own);
  if (terms === null && amount > 0) {
    return refuse(
      `neither a price of ${product.name} nor one of the product it is measured against says per what it is: only a price of 0 can be supposed`,
    );
  }
  const slug = madeSlug(`price-${product.slug}`);
  const price: Price = { ...priceOf(terms ?? NO_TERMS, amount), slug, product: product.slug, from: partialDate.parse(state.asOf), evidence: (terms ?? product).evidence }; // prettier-ignore
  const archive = {
    ...state.archive,
    price: [...state.archive.price.filter((one) => !own.includes(one)), price],
  };
  const from = [...own, ...(terms === null || own.includes(terms) ? [] : [terms])];
  const made = withMade(state, "price", [slug, from.map((one) => ({ kind: "price", slug: one.slug }))]); // prettier-ignore
  return {
    ...{ ok: true, state: { ...state, archive, made } },
    told: amount === 0 ? `${product.name} is free` : `${product.name} costs ${priceWords(price)}`,
  };
}

function priceWords({ amount, currency, unit, term }: Price): string {
  const per = unit === null ? "" : ` per ${spoken(unit)}`;
  return `${formatMoney(amount ?? 0, currency ?? "")}${per}${term === null ? "" : `, ${term}`}`;
}

/** Its prices that are for the product itself and hold on the day. */
export function inForce({ archive, asOf }: ScenarioState, product: string): Price[] {
  return archive.price.filter(
    (price) => price.product === product && price.kind !== "support" && spanCovers(price, asOf),
  );
}

/** The price whose currency, unit and term a new amount is in; null = none says them. */
export function termsOf(
  state: ScenarioState,
  product: Product,
  own: readonly Price[],
): Price | null {
  const segment = segmentOfCategory[product.category];
  const reference = segment === null ? null : referenceIn(codingOf(state), segment);
  const theirs = reference === null ? [] : inForce(state, reference).filter(saysTerms);
  const mine = own.filter(saysTerms);
  return (
    mine.find((price) => theirs.some((other) => sameTerms(price, other))) ??
    theirs[0] ??
    mine[0] ??
    null
  );
}

/** Packs of any size share the unit "other", which compares with nothing. */
const saysTerms = ({ amount, currency, unit, term }: Price): boolean =>
  amount !== null && currency !== null && unit !== null && unit !== "other" && term !== null;

const sameTerms = (a: Price, b: Price): boolean =>
  a.currency === b.currency && a.unit === b.unit && a.term === b.term;

type Terms = Pick<Price, "currency" | "unit" | "unitWords" | "term" | "coresPerPack">;
const NO_TERMS: Terms = {
  ...{ currency: null, unit: null, unitWords: null, term: null, coresPerPack: null },
};

function priceOf(
  { currency, unit, unitWords, term, coresPerPack }: Terms,
  amount: number,
): Omit<RecordOf<"price">, "slug" | "product" | "from" | "evidence"> {
  return {
    ...{ currency, unit, unitWords, term, coresPerPack, amount },
    ...{ kind: amount === 0 ? "free" : "list", basis: "estimated", until: null, edition: null },
    ...{ minimumUnits: null, minimumPerSocket: null, minimumPerHost: null, hostsAtMost: null },
    ...{ socketsPerHostAtMost: null, supportIncluded: null, windowsGuests: null, addOn: false },
    ...{ relationFactor: null, relationTo: null, claimedBy: null, note: null, publicOn: null },
    ...{ publicOnReason: null, conflictGroup: null, preferred: true, preferredReason: null },
  };
}
