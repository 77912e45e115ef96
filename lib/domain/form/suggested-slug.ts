import { MAX_SLUG_LETTERS } from "../fields";
import type { RecordKind } from "../archive";

/** The fields that a record of a kind is named for, in this order. */
const namedFor: Readonly<Record<RecordKind, readonly string[]>> = {
  source: ["publisher", "title"],
  vendor: ["name"],
  product: ["name"],
  release: ["product", "version", "stage"],
  "guest-system": ["distribution", "version"],
  support: ["product", "dimension", "target", "level", "observedOn"],
  price: ["product", "edition", "kind", "unit", "from"],
  "market-figure": ["subject", "metric", "segment", "period", "publishedBy"],
  alliance: ["vendor", "partner", "kind", "standing", "from"],
  event: ["happenedOn", "title"],
  promise: ["vendor", "madeOn", "promised"],
  forecast: ["subject", "madeOn", "event"],
  "exploited-vulnerability": ["cve", "product"],
  assessment: ["vendor", "criterion", "segment", "observedOn"],
  statement: ["source", "number"],
  outcome: ["of", "verdict", "settledOn"],
};

/** A stable name for a new record, made of what it says: "xen-guest-os-windows-partial-2005-10". */
export function suggestedSlug(kind: RecordKind, typed: Readonly<Record<string, string>>): string {
  const words = namedFor[kind].map((field) => slugOf(typed[field] ?? ""));
  const name = words.filter((word) => word !== "").join("-");
  // Never cut within a word: "windows-2" would be another target than "windows-2003".
  return name.length <= MAX_SLUG_LETTERS
    ? name
    : name.slice(0, MAX_SLUG_LETTERS + 1).replace(/-[^-]*$/, "");
}

const slugOf = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replace(/[^a-z0-9.]+/g, "-")
    .replace(/\.(?![a-z0-9])|(?<![a-z0-9])\./g, "")
    .replace(/^-+|-+$/g, "");
