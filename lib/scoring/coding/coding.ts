import type { Archive, RecordKind, RecordRef } from "@/lib/domain/archive";
import { readingsThatCount } from "@/lib/domain/conflict";
import type { Reliability } from "@/lib/domain/evidence";
import { addDays, daysBetween, type IsoDate } from "@/lib/domain/iso-date";
import { latestDay, onOrBefore, spanCovers, type PartialDate } from "@/lib/domain/partial-date";
import { segmentOfCategory, type Product } from "@/lib/domain/product";
import type { Release } from "@/lib/domain/release";
import type { Segment } from "@/lib/domain/segment";
import type { SupportRecord } from "@/lib/domain/support-record";
import { ageWeight, gradeWeight } from "../evidence-weight";
import type { Anchors } from "../anchors";
import type { Method } from "../method";
import type { Observation } from "../profile";
import { currentClaims } from "./current-claims";
import { newestReleases } from "./newest-releases";
import { RecordsAbout } from "./records-about";
import { sourcesOf, type Weighable } from "./shared-grades";
import { NOTHING_SUPPOSED, type Supposed } from "./supposed-promises";

/**
 * The archive of one day, opened for reading into scores. `archive` must hold only what was
 * public on `asOf` (archiveAsOf); nothing here looks further.
 */
export class Coding {
  readonly #reliability: ReadonlyMap<string, Reliability>;
  #newest: ReadonlyMap<string, PartialDate> | null = null;
  #products: ReadonlyMap<string, Product> | null = null;
  readonly #grades: WeakMap<Weighable, number>;
  readonly #made = new Map<string, Product[]>();
  readonly #shipped = new Map<string, Product[]>();
  readonly #claims = new Map<string, SupportRecord[]>();
  readonly #releases = new Map<string, Release[]>();
  /** The same archive with only the readings that count: undisputed, or preferred on the day. */
  readonly counted: Archive;
  /** The same readings by the vendor, product or promise they are about. */
  readonly about: RecordsAbout;

  constructor(
    readonly archive: Archive,
    readonly asOf: IsoDate,
    readonly method: Method,
    /** What a scenario takes as given besides; nothing, unless one is asked about. */
    readonly supposed: Supposed = NOTHING_SUPPOSED,
  ) {
    this.counted = countedReadings(archive);
    this.about = new RecordsAbout(this.counted);
    ({ reliability: this.#reliability, grades: this.#grades } = sourcesOf(archive, method));
  }

  get anchors(): Anchors {
    return this.method.anchors;
  }

  /** Weight 0–1 of the best evidence that speaks for a record, aged from the day it held. */
  weigh(record: Weighable, heldOn: PartialDate | null, halfLifeDays: number | null): number {
    const ageDays = heldOn === null ? 0 : Math.max(0, daysBetween(latestDay(heldOn), this.asOf));
    return this.#bestGrade(record) * ageWeight(ageDays, halfLifeDays);
  }

  /** All evidence of a record ages alike, so its best grade weighs most on every day. */
  #bestGrade(record: Weighable): number {
    const known = this.#grades.get(record);
    if (known !== undefined) return known;
    const profile = this.method.gradeProfiles[this.method.gradeProfile];
    const grades = record.evidence
      .filter(({ bearing }) => bearing === "for")
      .map(({ source, credibility }) =>
        gradeWeight({ reliability: this.#reliability.get(source) ?? "F", credibility }, profile),
      );
    const best = Math.max(0, ...grades);
    this.#grades.set(record, best);
    return best;
  }

  /** What a vendor made on the day and had shipped by then. */
  shipped(vendor: string): Product[] {
    return once(this.#shipped, vendor, () =>
      this.madeBy(vendor).filter(
        ({ firstReleasedOn, endedOn }) =>
          firstReleasedOn !== null &&
          onOrBefore(firstReleasedOn, this.asOf) &&
          (endedOn === null || !onOrBefore(endedOn, this.asOf)),
      ),
    );
  }

  /** What a vendor made on the day, shipped or announced. */
  madeBy(vendor: string): Product[] {
    return once(this.#made, vendor, () =>
      this.about
        .products(vendor)
        .filter(({ vendors }) =>
          vendors.some((span) => span.vendor === vendor && spanCovers(span, this.asOf)),
        ),
    );
  }

  /** Every release of what a vendor makes, by slug. */
  releasesBy(vendor: string): Release[] {
    return once(this.#releases, vendor, () =>
      this.madeBy(vendor)
        .flatMap(({ slug }) => this.about.releases(slug))
        .toSorted(bySlug),
    );
  }

  /** What is claimed of a product on the day, superseded claims left out. */
  currentClaims(product: string): SupportRecord[] {
    return once(this.#claims, product, () => currentClaims(this.about.support(product), this.asOf));
  }

  shippedIn(vendor: string, segment: Segment): Product[] {
    return this.shipped(vendor).filter(({ category }) => segmentOfCategory[category] === segment);
  }

  /** A product that was public on the day; null = none of that name. */
  product(slug: string): Product | null {
    this.#products ??= new Map(this.archive.product.map((product) => [product.slug, product]));
    return this.#products.get(slug) ?? null;
  }

  /** The day of a product's newest release by the day asked about; null = none on record. */
  newestRelease(product: string): PartialDate | null {
    this.#newest ??= newestReleases(this.archive, this.asOf);
    return this.#newest.get(product) ?? null;
  }

  /** Whether a vendor had a hypervisor of its own on sale on the day, alone or in an appliance. */
  sells(vendor: string): boolean {
    return this.shipped(vendor).some(
      ({ category, technology }) =>
        category.endsWith("-hypervisor") ||
        (category === "hyperconverged" && technology !== null && technology !== "none"),
    );
  }

  /** Whether something happened in the `days` up to the day asked about. */
  within(date: PartialDate | null, days: number): boolean {
    return (
      date !== null && onOrBefore(date, this.asOf) && latestDay(date) > addDays(this.asOf, -days)
    );
  }

  halfLife(criterion: string): number | null {
    return this.method.criteria.find(({ key }) => key === criterion)?.halfLifeDays ?? null;
  }
}

/** The order of an archive's records. */
export const bySlug = (a: { slug: string }, b: { slug: string }) => (a.slug < b.slug ? -1 : 1);

/** Points at a record. */
export function ref(kind: RecordKind, { slug }: { slug: string }): RecordRef {
  return { kind, slug };
}

/** A reading of one exact value 0–1. */
export function exactly(value: number): Observation["value"] {
  return { low: value, mid: value, high: value };
}

/** The one source a reading repeats, so that the same words are not counted twice. */
export function originOf({ evidence }: Weighable, about: string): string | null {
  const [first] = evidence;
  return first?.locator ? `${first.source} ${first.locator} ${about}` : null;
}

function once<T>(known: Map<string, T>, key: string, work: () => T): T {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = work();
  known.set(key, made);
  return made;
}

function countedReadings(archive: Archive): Archive {
  return {
    ...archive,
    support: readingsThatCount(archive.support),
    price: readingsThatCount(archive.price),
    "market-figure": readingsThatCount(archive["market-figure"]),
    alliance: readingsThatCount(archive.alliance),
    event: readingsThatCount(archive.event),
    promise: readingsThatCount(archive.promise),
    assessment: readingsThatCount(archive.assessment),
    outcome: readingsThatCount(archive.outcome),
  };
}
