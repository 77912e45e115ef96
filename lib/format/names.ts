import type { RecordKind } from "@/lib/domain/archive";
import type { Segment } from "@/lib/domain/segment";
import { supportLevels, type SupportLevel } from "@/lib/domain/support-level";
import { dimensionNames } from "./level-names";

export { levelName } from "./level-names";

// Only names and types are used here: schemas weigh more than any screen that speaks.

const kindNames: Record<RecordKind, string> = {
  source: "source",
  vendor: "vendor",
  product: "product",
  release: "release",
  "guest-system": "guest system",
  support: "support record",
  price: "price",
  "market-figure": "market figure",
  alliance: "alliance",
  event: "event",
  promise: "promise",
  forecast: "forecast",
  "exploited-vulnerability": "exploited vulnerability",
  assessment: "assessment",
  statement: "statement",
  outcome: "outcome",
};

const segmentNames: Record<Segment, string> = {
  desktop: "Desktop",
  server: "Server",
  datacentre: "Data centre",
  edge: "Edge",
  management: "Management",
  services: "Services",
};

const named = (names: Readonly<Record<string, string>>, word: string): string | undefined =>
  Object.hasOwn(names, word) ? names[word] : undefined;

/** A kind of record as a reader would call it. */
export function kindName(kind: string): string {
  return named(kindNames, kind) ?? spoken(kind);
}

/** Whether a word of an address names a kind of record. */
export const hasKindName = (word: string): word is RecordKind => Object.hasOwn(kindNames, word);

/** Several of a kind: "market figures", "alliances". */
export function kindsName(kind: RecordKind): string {
  const name = kindNames[kind];
  return name.endsWith("y") ? `${name.slice(0, -1)}ies` : `${name}s`;
}

/** A market segment's name. */
export function segmentName(segment: Segment): string {
  return segmentNames[segment];
}

/** A support level's name; null for a word that is no level. */
export function asSupportLevel(word: string): SupportLevel | null {
  return supportLevels.find((level) => level === word) ?? null;
}

/** What a product runs, runs on, or can do. */
export function dimensionName(word: string): string {
  return named(dimensionNames, word) ?? spoken(word);
}

/** A slug or code word as words: "price-position" → "price position". */
export function spoken(word: string): string {
  return word.replaceAll("-", " ");
}

/** What a product is, from its category: "datacentre-hypervisor" → "data-centre hypervisor". */
export function categoryName(category: string): string {
  if (category === "neighbour") return "related product";
  return spoken(category).replace("datacentre", "data-centre").replace("unix", "Unix");
}

/**
 * A product's name with a version; what the name ends with is not said twice: "Virtual Server
 * 2005" and "2005 R2" → "Virtual Server 2005 R2".
 */
export function versionedName(name: string, version: string): string {
  const last = name.slice(name.lastIndexOf(" ") + 1);
  const again = `${version} `.startsWith(`${last} `);
  return again ? `${name}${version.slice(last.length)}` : `${name} ${version}`;
}

/** Whose something is: "VMware’s", "Citrix Systems’". */
export const possessive = (name: string): string => (name.endsWith("s") ? `${name}’` : `${name}’s`);

/** What a vendor is, from its code word. */
export function roleName(role: string): string {
  return spoken(role)
    .replace(/\bcpu\b/, "CPU")
    .replace(/\boem\b/, "OEM");
}

/** The same, starting with a capital. */
export function sentenceStart(word: string): string {
  const words = spoken(word);
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}
