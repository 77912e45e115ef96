import type { Archive, RecordOf } from "@/lib/domain/archive";
import { partialDate } from "@/lib/domain/partial-date";
import type { Change } from "@/lib/domain/scenario";
import type { Vendor } from "@/lib/domain/vendor";
import { mergedFigures } from "./merged-figures";
import { mergerBands } from "./merger-band";
import { citationsOf, refuse, type ScenarioState, type Step } from "./scenario-state";

type Merger = Extract<Change, { kind: "merge" }>;

/**
 * One vendor takes over another: products with all that is said of them, promises, deeds, ties
 * and figures; judgements only where it has none of its own. Ties between the two are none any more.
 */
export function mergeVendors(state: ScenarioState, change: Merger): Step {
  if (change.vendor === change.into) return refuse(`${change.vendor} cannot take over itself`);
  const found = [change.vendor, change.into].map((slug) => standing(state, slug));
  const [vendor, into] = found;
  if (typeof vendor === "string") return refuse(vendor);
  if (typeof into === "string") return refuse(into);
  if (vendor === undefined || into === undefined) return refuse("a merger needs two vendors");
  const { figures, sums } = mergedFigures(state.archive["market-figure"], change);
  const archive = { ...takenOver(state, vendor, into), "market-figure": figures };
  const made = new Map([
    ...state.made,
    ...sums.map(({ figure, from }) => [`market-figure/${figure.slug}`, from] as const),
  ]);
  const day = { ...state.day, archive: state.archive, citations: citationsOf(state) };
  return {
    ...{ ok: true, state: { ...state, archive, made } },
    told: `${into.name} takes over ${vendor.name}`,
    mergers: mergerBands(day, vendor.slug, into.slug),
  };
}

/** The vendor as it stands on the day; in words why it cannot take part. */
function standing({ archive }: ScenarioState, slug: string): Vendor | string {
  const vendor = archive.vendor.find((one) => one.slug === slug);
  if (vendor === undefined) return `no vendor “${slug}” is on record by this day`;
  return vendor.endedOn === null ? vendor : `${vendor.name} is no company of its own any more`;
}

function takenOver({ archive, asOf }: ScenarioState, gone: Vendor, into: Vendor): Archive {
  const owner = (slug: string) => (slug === gone.slug ? into.slug : slug);
  const orNone = (slug: string | null) => (slug === null ? null : owner(slug));
  const ended: Vendor = { ...gone, endedOn: partialDate.parse(asOf), succeededBy: into.slug };
  // Who takes over hypervisors sells them: it is ranked from then on.
  const role = gone.role === "hypervisor-vendor" ? gone.role : into.role;
  const judged = new Set(
    archive.assessment.filter(({ vendor }) => vendor === into.slug).map(question),
  );
  return {
    ...archive,
    vendor: archive.vendor.map((one) =>
      one === gone ? ended : one === into ? { ...into, role } : one,
    ),
    product: archive.product.map((product) => ({
      ...product,
      vendors: product.vendors.map((span) => ({ ...span, vendor: owner(span.vendor) })),
    })),
    promise: archive.promise.map((promise) => ({ ...promise, vendor: owner(promise.vendor) })),
    event: archive.event.map((event) => ({
      ...event,
      vendors: [...new Set(event.vendors.map(owner))],
    })),
    alliance: archive.alliance
      .map((tie) => ({ ...tie, vendor: owner(tie.vendor), partner: orNone(tie.partner) }))
      .filter(({ vendor, partner }) => vendor !== partner),
    assessment: archive.assessment.map((one) =>
      judged.has(question(one)) ? one : { ...one, vendor: owner(one.vendor) },
    ),
  };
}

const question = ({ criterion, segment }: RecordOf<"assessment">) => `${criterion} ${segment}`;
