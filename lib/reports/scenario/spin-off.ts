import type { Archive } from "@/lib/domain/archive";
import { partialDate } from "@/lib/domain/partial-date";
import type { Product } from "@/lib/domain/product";
import type { Change } from "@/lib/domain/scenario";
import type { Vendor } from "@/lib/domain/vendor";
import type { Coding } from "@/lib/scoring/coding/coding";
import { lineOf } from "@/lib/scoring/coding/product-line";
import { listed } from "../market/verb";
import { codingOf, madeSlug, refuse, withMade, type ScenarioState, type Step } from "./scenario-state"; // prettier-ignore

type SpinOff = Extract<Change, { kind: "spin-off" }>;

/**
 * Products leave for a new vendor: with all that is said of them, their forebears no longer on
 * sale, the promises about them and the events of nothing else. Ties, figures and judgements stay
 * with the old one: nobody says how they would be divided.
 */
export function spinOff(state: ScenarioState, { vendor: slug, products }: SpinOff): Step {
  const parent = state.archive.vendor.find((one) => one.slug === slug);
  if (parent === undefined) return refuse(`no vendor “${slug}” is on record by this day`);
  const coding = codingOf(state);
  const made = coding.madeBy(slug);
  const leaving = made.filter((product) => products.includes(product.slug));
  const missing = products.filter((name) => !made.some((product) => product.slug === name));
  if (missing.length > 0) return refuse(`${parent.name} makes no ${listed(missing)} on this day`);
  if (coding.shipped(slug).every((product) => leaving.includes(product))) {
    return refuse(`nothing on sale would be left with ${parent.name}: leave it at least one product`); // prettier-ignore
  }
  const name = freeSlug(state, madeSlug(`${slug}-spin-off`));
  const child: Vendor = {
    ...parent,
    ...{ slug: name, name: `${parent.name} spin-off`, names: [], owners: [], colourSlot: null },
    ...{ foundedOn: partialDate.parse(state.asOf), endedOn: null, succeededBy: null, fate: null },
  };
  const next = divided(state.archive, { parent: slug, child }, withForebears(coding, slug, leaving)); // prettier-ignore
  const remembered = withMade(state, "vendor", [name, [{ kind: "vendor", slug }]]);
  return {
    ...{ ok: true, state: { ...state, archive: next, made: remembered } },
    told: `${listed(leaving.map((product) => product.name))} ${leaving.length === 1 ? "leaves" : "leave"} ${parent.name} for a company of ${leaving.length === 1 ? "its" : "their"} own`,
  };
}

function freeSlug({ archive }: ScenarioState, wanted: string): string {
  const taken = archive.vendor.filter(({ slug }) => slug.startsWith(wanted)).length;
  return taken === 0 ? wanted : `${wanted}-${taken + 1}`;
}

/** With what they grew out of and nobody buys any more: what it could do is held to be in them. */
function withForebears(coding: Coding, vendor: string, leaving: readonly Product[]): Set<string> {
  const onSale = new Set(coding.shipped(vendor).map(({ slug }) => slug));
  const forebears = leaving.flatMap((product) => lineOf(coding, product));
  return new Set([
    ...leaving.map(({ slug }) => slug),
    ...forebears.filter((slug) => !onSale.has(slug)),
  ]);
}

function divided(
  archive: Archive,
  { parent, child }: { parent: string; child: Vendor },
  leaving: ReadonlySet<string>,
): Archive {
  const owner = (slug: string) => (slug === parent ? child.slug : slug);
  return {
    ...archive,
    vendor: [...archive.vendor, child],
    product: archive.product.map((product) =>
      leaving.has(product.slug)
        ? {
            ...product,
            vendors: product.vendors.map((span) => ({ ...span, vendor: owner(span.vendor) })),
          }
        : product,
    ),
    promise: archive.promise.map((promise) =>
      promise.product !== null && leaving.has(promise.product)
        ? { ...promise, vendor: owner(promise.vendor) }
        : promise,
    ),
    event: archive.event.map((event) =>
      event.products.length > 0 && event.products.every((product) => leaving.has(product))
        ? { ...event, vendors: event.vendors.map(owner) }
        : event,
    ),
  };
}
