import type { Archive, RecordKind, RecordOf } from "@/lib/domain/archive";
import { formatDayInFull } from "@/lib/format/days";
import { formatReliability } from "@/lib/format/grades";
import { roleName, spoken } from "@/lib/format/names";
import { targetName } from "@/lib/format/target-names";
import { loadArchive } from "@/lib/store/archive";
import { namesOf, recordTitle } from "../record/record-title";

/** Something a field may name. */
export type NameHit = {
  slug: string;
  name: string;
  /** What tells it from others of the name: "Reliability B, published October 2005". */
  hint: string;
};

export type Searched = RecordKind | "target";

/** Hits that one look brings. */
const MOST = 20;

/** Records of a kind, or targets of support, by any name they ever had; best first, at most 20. */
export async function searchNames(what: Searched, query: string): Promise<NameHit[]> {
  return nameHits(await loadArchive(), what, query);
}

/** The same, from an archive at hand. Pure. */
export function nameHits(archive: Archive, what: Searched, query: string): NameHit[] {
  const words = plain(query).split(" ").filter(Boolean);
  return candidates(archive, what)
    .flatMap((hit) => {
      const rank = rankOf(hit, words);
      return rank === null ? [] : [{ hit, rank }];
    })
    .toSorted((a, b) => a.rank - b.rank || a.hit.name.localeCompare(b.hit.name))
    .slice(0, MOST)
    .map(({ hit: { slug, name, hint } }) => ({ slug, name, hint }));
}

/** What one record is called, and what tells it apart; null when it is not there, or retired. */
export function nameOf(archive: Archive, what: Searched, slug: string): NameHit | null {
  const found = candidates(archive, what).find((hit) => hit.slug === slug);
  return found === undefined ? null : { slug, name: found.name, hint: found.hint };
}

type Candidate = NameHit & { also: readonly string[] };

const plain = (text: string) =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, " ")
    .trim();

/** 0 = it is called so, 1 = its name begins so, 2 = a word of it does, 3 = the words occur. */
function rankOf({ slug, name, hint, also }: Candidate, words: readonly string[]): number | null {
  const asked = words.join(" ");
  const names = [slug, name, ...also].map(plain);
  if (names.includes(asked)) return 0;
  if (names.some((one) => one.startsWith(asked))) return 1;
  if (names.some((one) => ` ${one}`.includes(` ${asked}`))) return 2;
  const all = [...names, plain(hint)].join(" ");
  return words.every((word) => all.includes(word)) ? 3 : null;
}

function candidates(archive: Archive, what: Searched): Candidate[] {
  if (what === "target") return targetsOf(archive);
  if (what === "source") return archive.source.map(sourceHit);
  if (what === "vendor") {
    return archive.vendor.map((record) => named(record, roleName(record.role)));
  }
  if (what !== "product") return titled(archive, what);
  return archive.product.map((record) => named(record, productHint(archive, record)));
}

function named({ slug, name, names }: RecordOf<"vendor" | "product">, hint: string): Candidate {
  const also = [...new Set(names.map((span) => span.name))].filter((other) => other !== name);
  const once = also.length === 0 ? "" : `, once ${also.join(", ")}`;
  return { slug, name, hint: `${hint}${once}`, also };
}

function productHint(archive: Archive, { vendors, category }: RecordOf<"product">): string {
  const maker = vendors.at(-1)?.vendor ?? null;
  return `${spoken(category)} of ${namesOf(archive).vendor(maker)}`;
}

function sourceHit({ slug, title, publisher, reliability, publishedOn }: RecordOf<"source">) {
  const day = publishedOn === null ? "no date" : `published ${formatDayInFull(publishedOn)}`;
  return {
    ...{ slug, name: `${publisher}: ${title}`, also: [title] },
    hint: `Reliability ${formatReliability(reliability)} · ${day}`,
  };
}

function titled<K extends RecordKind>(archive: Archive, kind: K): Candidate[] {
  const names = namesOf(archive);
  const records: readonly RecordOf<K>[] = archive[kind];
  return records.map((record) => ({
    ...{ slug: record.slug, name: recordTitle(kind, record, names), hint: record.slug, also: [] },
  }));
}

function targetsOf({ support, promise }: Archive): Candidate[] {
  const counts = new Map<string, number>();
  for (const { target } of [...support, ...promise]) {
    if (target !== null) counts.set(target, (counts.get(target) ?? 0) + 1);
  }
  return [...counts].map(([slug, count]) => ({
    ...{ slug, name: targetName(slug), also: [] },
    hint: `${count} ${count === 1 ? "record" : "records"}`,
  }));
}
