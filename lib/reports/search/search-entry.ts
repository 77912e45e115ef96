import type { Archive, RecordOf } from "@/lib/domain/archive";
import type { IsoDate } from "@/lib/domain/iso-date";
import { latestDay, type PartialDate } from "@/lib/domain/partial-date";
import { publicFrom } from "@/lib/domain/public-on";
import type { SearchKind } from "@/lib/domain/search-kind";
import { versionedName } from "@/lib/format/names";
import { openDays } from "./open-days";

/** A name, and the first day on which something surely was called so; null = from the beginning. */
export type DatedName = { text: string; from: IsoDate | null };

/** The same with its plain words, one blank between them: what a question is compared with. */
export type PlainName = DatedName & { plain: string };

/** A record as it can be found. */
export type SearchEntry = {
  kind: SearchKind;
  slug: string;
  day: IsoDate;
  names: readonly DatedName[];
  /** Words about it that were public with it. */
  about: string;
  /** Among those of its kind, the greater comes first. */
  weight: number | string;
};

/** Every record of a kind, as it can be found. */
type Entries = { [K in SearchKind]: (archive: Archive) => SearchEntry[] };

/** Records of every kind that can be found, by kind, then weight, then slug. Pure. */
export const entriesOf: Entries = {
  vendor: (archive) => {
    const products = countBy(archive.product.flatMap(({ vendors }) => vendors), "vendor"); // prettier-ignore
    return archive.vendor.map((vendor) => ({
      ...headOf("vendor", vendor),
      ...{ names: namesOf(vendor), about: "", weight: products.get(vendor.slug) ?? 0 },
    }));
  },
  product: (archive) => {
    const records = countBy([...archive.release, ...archive.support], "product");
    const vendors = new Map(archive.vendor.map((vendor) => [vendor.slug, namesOf(vendor)]));
    return archive.product.map((product) => ({
      ...headOf("product", product),
      names: namesOf(product),
      about: firstMakerNames(product, vendors),
      weight: records.get(product.slug) ?? 0,
    }));
  },
  release: ({ release, product }) => {
    const products = new Map(product.map((one) => [one.slug, namesOf(one)]));
    return release.map((one) => ({
      ...newestFirst("release", one),
      names: (products.get(one.product) ?? [{ text: one.product, from: null }]).map(
        ({ text, from }) => ({ text: versionedName(text, one.version), from }),
      ),
      about: "",
    }));
  },
  "guest-system": (archive) =>
    archive["guest-system"].map((system) => ({
      ...newestFirst("guest-system", system),
      names: always([system.name, ...system.aliases]),
      about: [system.maker, system.codename].join(" "),
    })),
  "exploited-vulnerability": (archive) => {
    const products = new Map(archive.product.map((one) => [one.slug, namesOf(one)]));
    return archive["exploited-vulnerability"].map((found) => {
      const head = newestFirst("exploited-vulnerability", found);
      const product = products.get(found.product) ?? [];
      const about = [found.name, ...product.filter(by(head.day)).map(({ text }) => text)].join(" ");
      return { ...head, names: always([found.cve]), about };
    });
  },
  source: (archive) => {
    const openFrom = openDays(archive);
    return archive.source.flatMap((one) => {
      const day = openFrom(one);
      if (day === null) return [];
      const about = [one.publisher, one.author].join(" ");
      return [{ kind: "source", slug: one.slug, day, names: always([one.title]), about, weight: day }]; // prettier-ignore
    });
  },
  statement: ({ statement }) =>
    statement.map((one) => ({
      ...headOf("statement", one),
      ...{ names: always([one.says]), about: one.speaker, weight: -one.number },
    })),
};

type Named = RecordOf<"vendor"> | RecordOf<"product">;

/** Every name it ever had, oldest first, each from the day it surely was one. */
export function namesOf({ name, names }: Named): DatedName[] {
  const dated = names.map(({ name: text, from }, at) => ({
    text,
    // Before its first name it had no other.
    from: at === 0 ? null : dayOf(from),
  }));
  if (names.some((span) => span.name === name)) return dated;
  return [...dated, { text: name, from: dayOf(names.at(-1)?.until ?? null) }];
}

const dayOf = (date: PartialDate | null): IsoDate | null =>
  date === null ? null : latestDay(date);

const always = (texts: readonly string[]): DatedName[] =>
  texts.map((text) => ({ text, from: null }));

const by =
  (day: IsoDate) =>
  ({ from }: DatedName) =>
    from === null || from <= day;

function headOf<K extends SearchKind>(kind: K, record: RecordOf<K>) {
  return { kind, slug: record.slug, day: publicFrom(kind, record) };
}

function newestFirst<K extends SearchKind>(kind: K, record: RecordOf<K>) {
  const head = headOf(kind, record);
  return { ...head, weight: head.day };
}

/** Whoever made it when it became public: who did later is told by its page, on a later day. */
function firstMakerNames(
  product: RecordOf<"product">,
  vendors: ReadonlyMap<string, readonly DatedName[]>,
): string {
  const day = publicFrom("product", product);
  const names = vendors.get(product.vendors[0]?.vendor ?? "") ?? [];
  return names.filter(by(day)).map(({ text }) => text).join(" "); // prettier-ignore
}

function countBy<F extends string>(records: readonly Record<F, string>[], field: F) {
  const counts = new Map<string, number>();
  for (const record of records) {
    counts.set(record[field], (counts.get(record[field]) ?? 0) + 1);
  }
  return counts;
}
