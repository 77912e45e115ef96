import { productCategories } from "@/lib/domain/product";
import { onOrBefore } from "@/lib/domain/partial-date";
import type { IsoDate } from "@/lib/domain/iso-date";
import { categoryName, sentenceStart, spoken } from "@/lib/format/names";
import { countOf, formatPoints, formatRange, formatShare, formatShareBelow } from "@/lib/format/numbers"; // prettier-ignore
import { rankInWords } from "@/lib/format/ranks";
import type { Product } from "@/lib/domain/product";
import type { DayArchive } from "../day-archive";
import type { PositionRow } from "../market/position-row";
import { listed } from "../market/verb";
import { makerOf } from "../product/product-brief";
import { newestShipped, releasesOf, stateOf } from "../product/lifecycle";
import { promiseRates, type PromiseRate } from "../promise/promise-rates";
import type { CompareCell, CompareRow, CompareSection } from "./comparison";
import { rowOf, told } from "./compare-cells";

export type RatedColumn = { slug: string; name: string; position: PositionRow | null };

const NOT_RATED = "not rated";

/** Scores with their bounds, and where each stands among all that are rated. */
export function standingSection(columns: readonly RatedColumn[]): CompareSection {
  const row = (label: string, of: (position: PositionRow) => string): CompareRow =>
    rowOf(
      label,
      columns.map(({ slug, position }) =>
        position === null ? told(NOT_RATED) : { ...told(of(position)), score: slug },
      ),
    );
  return {
    title: "Scores and ranks",
    note: "Points 0–100, and what the evidence allows; ranks with their 5–95% range over the draws; a coin toss holds more than half of all places.",
    rows: [
      row("Presence", ({ presence }) => formatPoints(presence.points)),
      row("Presence, bounds", ({ presence }) => formatRange(presence.low, presence.high)),
      row("Rank on presence", rankWords),
      row("Direction", ({ direction }) => formatPoints(direction.points)),
      row("Direction, bounds", ({ direction }) => formatRange(direction.low, direction.high)),
      row("Quadrant", ({ quadrant, quadrantShare }) => `${quadrant} in ${formatShareBelow(quadrantShare, 0.8)} of draws`), // prettier-ignore
      row("Records behind the score", ({ records }) => `${records}`),
    ],
  };
}

function rankWords({ presenceRank, tiedWith }: PositionRow): string {
  return rankInWords(presenceRank, tiedWith, presenceRank.of);
}

/** Products of a vendor on the day. */
export function productsOf({ about, asOf }: DayArchive, vendor: string): Product[] {
  return about
    .products(vendor)
    .filter((product) => makerOf(product, asOf) === vendor && !hasEnded(product, asOf))
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

const hasEnded = ({ endedOn }: Product, asOf: IsoDate) =>
  endedOn !== null && onOrBefore(endedOn, asOf);

/** What each makes, by what it is. */
export function productSection(day: DayArchive, vendors: readonly string[]): CompareSection {
  const products = vendors.map((slug) => productsOf(day, slug));
  const categories = productCategories.filter((category) =>
    products.some((own) => own.some((product) => product.category === category)),
  );
  return {
    title: "Products by category",
    note: "On record and not ended by the day; announced ones are marked.",
    rows: categories.map((category) =>
      rowOf(
        sentenceStart(categoryName(category)),
        products.map((own) => productCell(own.filter((one) => one.category === category))),
      ),
    ),
  };
}

function productCell(products: readonly Product[]): CompareCell {
  const names = products.map(({ name, firstReleasedOn }) =>
    firstReleasedOn === null ? `${name} (not shipped, as far as is known)` : name,
  );
  return told(names.length === 0 ? "none on record" : listed(names));
}

/** How each kept what it promised, with the interval around its rate. */
export function promiseSection(day: DayArchive, vendors: readonly string[]): CompareSection {
  const rates = promiseRates(day);
  const own = vendors.map((slug) => rates.find(({ vendor }) => vendor.slug === slug));
  const row = (label: string, of: (rate: PromiseRate) => string) =>
    rowOf(
      label,
      own.map((rate) => told(rate === undefined ? "none on record" : of(rate))),
    );
  return {
    title: "Promises",
    note: "The chance that the next one is kept on time, with its 90% interval; without a track record it is the prior alone.", // prettier-ignore
    rows: [
      row("Kept on time", ({ kept, due }) => (due === 0 ? "no track record" : `${kept} of ${due}`)),
      row("Chance of the next", ({ mean, low, high }) => `${formatShare(mean)}, ${formatShare(low)} to ${formatShare(high)}`), // prettier-ignore
      row("Open", ({ pending }) => `${pending}`),
      row("Overdue", ({ overdue }) => `${overdue}`),
    ],
  };
}

/** How the newest releases are supported, and what of theirs was attacked. */
export function upkeepSection(day: DayArchive, vendors: readonly string[]): CompareSection {
  const products = vendors.map((slug) => productsOf(day, slug));
  const list = day.archive["exploited-vulnerability"];
  return {
    title: "Lifecycle and exploited vulnerabilities",
    note: null,
    rows: [
      rowOf("Newest releases", products.map((own) => told(stateWords(day, own)))), // prettier-ignore
      rowOf(
        "Exploited vulnerabilities",
        products.map((own) =>
          told(
            list.length === 0
              ? "no list on record by then"
              : `${list.filter((found) => own.some(({ slug }) => slug === found.product)).length}`,
          ),
        ),
      ),
    ],
  };
}

function stateWords(day: DayArchive, products: readonly Product[]): string {
  const states = products.flatMap(({ slug }) => {
    const newest = newestShipped(releasesOf(day, slug));
    return newest === null ? [] : [stateOf(day, newest)];
  });
  if (states.length === 0) return "none on record";
  const known = [...new Set(states)].toSorted();
  return known
    .map((state) => `${states.filter((one) => one === state).length} ${stateName(state)}`)
    .join(", ");
}

const stateName = (state: string) => (state === "not-known" ? "with no end on record" : spoken(state)); // prettier-ignore

/** Ties on record with each other, and how many with anyone. */
export function tieSection(day: DayArchive, columns: readonly RatedColumn[]): CompareSection {
  const { about, citations } = day;
  const among = (slug: string, other: string): CompareCell => {
    if (slug === other) return told("itself");
    const ties = about
      .tiesBetween(slug)
      .filter(({ vendor, partner }) => vendor === other || partner === other);
    const [first] = ties;
    if (first === undefined) return told("none on record");
    const words = ties.map(({ kind, standing }) => `${kind} tie ${spoken(standing)}`);
    return told(listed([...new Set(words)]), { kind: "alliance", slug: first.slug });
  };
  return {
    title: "Ties",
    note: null,
    rows: [
      rowOf(
        "On record with anyone",
        columns.map(({ slug }) => told(countOf(about.tiesBetween(slug).length, "tie"))),
      ),
      ...columns.map(({ slug, name }) => ({
        ...rowOf(`With ${name}`, columns.map((other) => among(slug, other.slug))), // prettier-ignore
        differs: columns.some((other) => among(slug, other.slug).record !== null),
      })),
      rowOf("Owner", columns.map(({ slug }) => told(ownerOf(citations, slug)))), // prettier-ignore
    ],
  };
}

function ownerOf(citations: DayArchive["citations"], slug: string): string {
  const owner = citations.find("vendor", slug)?.owners.findLast(({ until }) => until === null);
  return owner === undefined ? "none on record" : citations.names.vendor(owner.vendor);
}
