import type { RecordOf } from "@/lib/domain/archive";
import { productAsOf, vendorAsOf } from "@/lib/domain/hindsight";
import type { IsoDate } from "@/lib/domain/iso-date";
import { onOrBefore } from "@/lib/domain/partial-date";
import { plainWords } from "@/lib/domain/plain-words";
import type { SearchKind } from "@/lib/domain/search-kind";
import { formatDay, formatDayInFull } from "@/lib/format/days";
import { categoryName, roleName, sentenceStart, spoken, versionedName } from "@/lib/format/names";
import { makerOf } from "../product/product-brief";
import type { Lookup } from "./lookup";
import { nameRank, type Wanted } from "./name-rank";
import type { SearchHit } from "./search-answer";
import type { PlainName, SearchEntry } from "./search-entry";

/** A record that was found, as the day asked about could tell it. Pure. */
export function hitOf(
  entry: SearchEntry & { names: readonly PlainName[] },
  { asOf, wanted, lookup }: { asOf: IsoDate; wanted: Wanted; lookup: Lookup },
): SearchHit {
  const isLater = entry.day > asOf;
  const on = isLater ? entry.day : asOf;
  const name = nameOn(entry, on, lookup);
  return {
    ...{ kind: entry.kind, slug: entry.slug, name },
    hint: isLater ? "" : hints[entry.kind](entry.slug, asOf, lookup),
    foundAs: foundAs(entry.names, { name, on, wanted }),
    since: isLater ? entry.day : null,
  };
}

function nameOn({ kind, slug, names }: SearchEntry, on: IsoDate, lookup: Lookup): string {
  const [first] = names;
  const fallback = first?.text ?? slug;
  if (kind === "vendor") return vendorName(slug, on, lookup);
  if (kind === "product") return productName(slug, on, lookup);
  if (kind !== "release") return fallback;
  const release = lookup.release(slug);
  if (release === null) return fallback;
  return versionedName(productName(release.product, on, lookup), release.version);
}

function vendorName(slug: string, on: IsoDate, lookup: Lookup): string {
  const vendor = lookup.vendor(slug);
  return vendor === null ? slug : vendorAsOf(vendor, on).name;
}

function productName(slug: string, on: IsoDate, lookup: Lookup): string {
  const product = lookup.product(slug);
  return product === null ? slug : productAsOf(product, on).name;
}

/** The name that answers better than its own on the day; of a later one, since when. */
function foundAs(
  names: readonly PlainName[],
  { name, on, wanted }: { name: string; on: IsoDate; wanted: Wanted },
): string | null {
  const own = nameRank(plainOf(name, names), wanted);
  const [better] = names
    .map(({ text, from, plain }) => ({ text, from, rank: nameRank(plain, wanted) }))
    .filter(({ rank }) => rank < own)
    .toSorted((a, b) => a.rank - b.rank);
  if (better === undefined) return null;
  const { text, from } = better;
  return from !== null && from > on
    ? `called ${text} since ${from.slice(0, YEAR_LETTERS)}`
    : `also called ${text}`;
}

const plainOf = (name: string, names: readonly PlainName[]): string =>
  names.find(({ text }) => text === name)?.plain ?? plainWords(name).join(" ");

const YEAR_LETTERS = 4;

type Hint = (slug: string, asOf: IsoDate, lookup: Lookup) => string;

/** What tells a record from others of its name. */
const hints: Record<SearchKind, Hint> = {
  vendor: (slug, _, lookup) => sentenceStart(roleName(lookup.vendor(slug)?.role ?? "")),
  product: (slug, asOf, lookup) => productHint(lookup.product(slug), asOf, lookup),
  release: (slug, asOf, lookup) => releaseHint(lookup.release(slug), asOf),
  "guest-system": (slug, asOf, lookup) => guestHint(lookup["guest-system"](slug), asOf),
  "exploited-vulnerability": (slug, asOf, lookup) =>
    vulnerabilityHint(lookup["exploited-vulnerability"](slug), asOf, lookup),
  source: (slug, _, lookup) => sourceHint(lookup.source(slug)),
  statement: (slug, _, lookup) => lookup.statement(slug)?.speaker ?? "",
};

function productHint(product: RecordOf<"product"> | null, asOf: IsoDate, lookup: Lookup): string {
  if (product === null) return "";
  const maker = makerOf(productAsOf(product, asOf), asOf);
  const what = sentenceStart(categoryName(product.category));
  return maker === null ? what : `${what} of ${vendorName(maker, asOf, lookup)}`;
}

function releaseHint(release: RecordOf<"release"> | null, asOf: IsoDate): string {
  if (release === null) return "";
  const { releasedOn, announcedOn, stage } = release;
  if (releasedOn !== null && onOrBefore(releasedOn, asOf)) {
    return `${sentenceStart(spoken(stage))}, ${formatDay(releasedOn)}`;
  }
  return announcedOn === null ? "Announced" : `Announced ${formatDay(announcedOn)}`;
}

function guestHint(system: RecordOf<"guest-system"> | null, asOf: IsoDate): string {
  if (system === null) return "";
  const { releasedOn, maker } = system;
  const released = releasedOn !== null && onOrBefore(releasedOn, asOf);
  return [maker ?? "", released ? `released ${formatDay(releasedOn)}` : ""].filter(Boolean).join(", "); // prettier-ignore
}

function vulnerabilityHint(
  found: RecordOf<"exploited-vulnerability"> | null,
  asOf: IsoDate,
  lookup: Lookup,
): string {
  return found === null ? "" : `${productName(found.product, asOf, lookup)}: ${found.name}`;
}

function sourceHint(source: RecordOf<"source"> | null): string {
  if (source === null) return "";
  const { publisher, publishedOn } = source;
  return publishedOn === null ? publisher : `${publisher}, ${formatDayInFull(publishedOn)}`;
}
