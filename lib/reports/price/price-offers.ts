import { readingsThatCount } from "@/lib/domain/conflict";
import type { Archive } from "@/lib/domain/archive";
import type { IsoDate } from "@/lib/domain/iso-date";
import { compareDates, onOrBefore, spanCovers } from "@/lib/domain/partial-date";
import type { Price } from "@/lib/domain/price";
import type { Product, ProductCategory } from "@/lib/domain/product";

/** What hosts are bought for: not desktops, services, silicon or what stands beside a platform. */
const PLATFORMS: ReadonlySet<ProductCategory> = new Set<ProductCategory>([
  "server-hypervisor",
  "datacentre-hypervisor",
  "hyperconverged",
]);

export type ProductOffers = {
  product: Product;
  /** What it is sold for on the day, add-ons apart, newest list first. */
  offers: readonly Price[];
  addOns: readonly Price[];
  /** Support sold beside a licence of the same edition. */
  support: readonly Price[];
};

/** Platforms on sale on the day with what each is sold for, in the order of the products. */
export function platformOffers(archive: Archive, asOf: IsoDate): ProductOffers[] {
  const prices = readingsThatCount(archive.price).filter(
    (price) => price.kind !== "relation" && spanCovers(price, asOf),
  );
  return archive.product
    .filter((product) => isOnSale(product, asOf))
    .map((product) => offersOf(product, prices))
    .filter(({ product, offers, addOns }) =>
      PLATFORMS.has(product.category)
        ? offers.length > 0 || addOns.length === 0
        : product.category === "cloud" && offers.length > 0,
    );
}

/** Whether it had shipped and not ended by the day. */
export function isOnSale({ firstReleasedOn, endedOn }: Product, asOf: IsoDate): boolean {
  if (firstReleasedOn === null || !onOrBefore(firstReleasedOn, asOf)) return false;
  return endedOn === null || !onOrBefore(endedOn, asOf);
}

function offersOf(product: Product, prices: readonly Price[]): ProductOffers {
  const all = prices.filter((price) => price.product === product.slug);
  const own = all.filter((price) => !all.some((later) => replaces(later, price)));
  const whole = own.filter(({ addOn }) => !addOn);
  const beside = whole.filter((price) => price.kind === "support" && licensedBy(price, whole));
  const newest = newestVersion(whole);
  return {
    product,
    offers: whole
      .filter((price) => !beside.includes(price) && isOfVersion(price, newest))
      .toSorted((a, b) => b.from.localeCompare(a.from) || a.slug.localeCompare(b.slug)),
    addOns: own.filter(({ addOn }) => addOn),
    support: beside,
  };
}

/** Whether a price takes the place of an older one that nobody ended: same edition, same unit. */
function replaces(later: Price, price: Price): boolean {
  return (
    compareDates(later.from, price.from) > 0 && SAME.every((field) => later[field] === price[field])
  );
}

const SAME = ["kind", "edition", "currency", "unit", "coresPerPack", "term", "basis"] as const;

/** Whether support is sold for a licence that has a price of its own. */
function licensedBy(support: Price, whole: readonly Price[]): boolean {
  return whole.some((price) => price.kind === "list" && price.edition === support.edition);
}

/** The number in an edition: "VMware Infrastructure 3.5 Standard" → "3.5"; null without one. */
export function versionIn(edition: string | null): string | null {
  const plain = (edition ?? "").replace(/\([^)]*\)/g, "");
  return /(?<![\w.-])\d+(?:\.\w+)?(?![\w-])/.exec(plain)?.[0] ?? null;
}

/** The version of the newest price that names one: a new version's list replaces the old one's. */
function newestVersion(prices: readonly Price[]): string | null {
  const versioned = prices
    .filter(({ kind, edition }) => kind !== "support" && versionIn(edition) !== null)
    .toSorted((a, b) => b.from.localeCompare(a.from));
  return versionIn(versioned[0]?.edition ?? null);
}

function isOfVersion({ edition, kind }: Price, newest: string | null): boolean {
  const version = versionIn(edition);
  return newest === null || version === null || version === newest || kind === "support";
}
