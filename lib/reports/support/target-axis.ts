import { guestFamilies, type GuestSystem } from "@/lib/domain/guest-system";
import { isPast } from "@/lib/domain/release-support";
import type { Dimension } from "@/lib/domain/support-level";
import { sentenceStart } from "@/lib/format/names";
import { targetName } from "@/lib/format/target-names";
import type { DayArchive } from "../day-archive";
import type { Answers } from "./answers";
import { eraOf, facetOf, lastOf, type Axis } from "./axis";
import { basesOf } from "./bases";

/** The targets, and for each the places of those it answers as, nearest first. */
export type TargetAxis = Axis & {
  /** Only of targets that have any: [target, lines of its own among them, bases…]. */
  bases: readonly (readonly number[])[];
};

/**
 * Every target asked of any product by the day, which are the usual ones, and for guests the rest
 * of the catalogue; guests by family, all by name.
 */
export function targetAxis(day: DayArchive, dimension: Dimension, answers: Answers): TargetAxis {
  const asked = new Set([...answers.values()].flatMap((ofProduct) => [...ofProduct.keys()]));
  const all = dimension === "guest-os" ? withCatalogue(day, asked) : [...asked];
  const familyOf = dimension === "guest-os" ? familiesOf(day) : () => null;
  const targets = all
    .map((slug) => described(day, dimension, slug, familyOf(slug)))
    .toSorted(
      (a, b) =>
        orderOf(a.family) - orderOf(b.family) ||
        a.name.localeCompare(b.name, "en", { numeric: true }) ||
        a.slug.localeCompare(b.slug),
    );
  return {
    slugs: targets.map(({ slug }) => slug),
    names: targets.map(({ name }) => name),
    usual: targets.map(({ slug }) => Number(asked.has(slug))),
    facets: dimension === "guest-os" ? guestFacets(day, targets) : [],
    bases: dimension === "guest-os" ? basePlaces(day, targets.map(({ slug }) => slug)) : [], // prettier-ignore
  };
}

type Target = {
  slug: string;
  name: string;
  system: GuestSystem | null;
  family: string | null;
};

function withCatalogue({ archive }: DayArchive, asked: ReadonlySet<string>): string[] {
  return [...new Set([...asked, ...archive["guest-system"].map(({ slug }) => slug)])];
}

function described(
  { citations }: DayArchive,
  dimension: Dimension,
  slug: string,
  family: string | null,
): Target {
  const system = dimension === "guest-os" ? citations.find("guest-system", slug) : null;
  return { slug, name: system?.name ?? targetName(slug), system, family };
}

/** The family of a target: of its system, of others of its distribution, or the family it names. */
function familiesOf({ archive }: DayArchive): (slug: string) => string | null {
  const systems = archive["guest-system"];
  const byDistribution = new Map(systems.map((it) => [it.distribution, it.family]));
  const bySlug = new Map(systems.map((it) => [it.slug, it.family]));
  return (slug) => {
    const found = bySlug.get(slug) ?? byDistribution.get(slug.replace(/-[\d.]+$/, ""));
    return found ?? guestFamilies.find((family) => family === slug) ?? null;
  };
}

const orderOf = (family: string | null) =>
  guestFamilies.findIndex((known) => known === family) >>> 0;

const OTHER = "other";

const familyNames: Readonly<Record<string, string>> = {
  bsd: "BSD",
  macos: "macOS",
  dos: "DOS",
  netware: "NetWare",
};

function guestFacets(day: DayArchive, targets: readonly Target[]) {
  return [
    facetOf("family", "Guest family", targets.map(familyValue), ({ word }) => orderOf(word)),
    facetOf("guest", "Guest’s maker", targets.map((one) => supportValue(day, one)), lastOf("supported", "ended", "not-known", "not-listed")), // prettier-ignore
    facetOf("released", "Guest released", targets.map((one) => eraOf(one.system?.releasedOn ?? null, "Not known")), lastOf("none")), // prettier-ignore
  ];
}

function familyValue({ family }: Target) {
  if (family === null) return { word: OTHER, name: "Other, or in general" };
  return { word: family, name: familyNames[family] ?? sentenceStart(family) };
}

function supportValue({ asOf }: DayArchive, { system }: Target) {
  if (system === null) return { word: "not-listed", name: "Not in the catalogue" };
  if (system.supportEndsOn === null) return { word: "not-known", name: "End of support not known" };
  return isPast(system.supportEndsOn, asOf)
    ? { word: "ended", name: "Support has ended" }
    : { word: "supported", name: "Still supports it" };
}

function basePlaces(day: DayArchive, slugs: readonly string[]): number[][] {
  const place = new Map(slugs.map((slug, at) => [slug, at]));
  return slugs.flatMap((slug, at) => {
    const known = basesOf(day, slug).filter((base) => place.has(base.slug));
    if (known.length === 0) return [];
    const lines = known.filter(({ relation }) => relation === "line").length;
    return [[at, lines, ...known.map((base) => place.get(base.slug) ?? at)]];
  });
}
