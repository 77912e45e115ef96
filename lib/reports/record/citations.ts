import type { Archive, RecordKind, RecordOf, RecordRef } from "@/lib/domain/archive";
import { recordKinds } from "@/lib/domain/archive";
import type { Evidence } from "@/lib/domain/evidence";
import type { IsoDate } from "@/lib/domain/iso-date";
import { publicFrom, toldLater } from "@/lib/domain/public-on";
import type { Source } from "@/lib/domain/source";
import type { CitedEvidence, CitedRecord } from "./cited-record";
import { namesOf, recordTitle, type Names } from "./record-title";

/** Turns references into records that can be read, with their evidence and sources. */
export class Citations {
  readonly names: Names;
  readonly #bySlug: { readonly [K in RecordKind]: ReadonlyMap<string, RecordOf<K>> };

  constructor(readonly archive: Archive) {
    this.names = namesOf(archive);
    this.#bySlug = {
      source: index(archive.source),
      vendor: index(archive.vendor),
      product: index(archive.product),
      release: index(archive.release),
      "guest-system": index(archive["guest-system"]),
      support: index(archive.support),
      price: index(archive.price),
      "market-figure": index(archive["market-figure"]),
      alliance: index(archive.alliance),
      event: index(archive.event),
      promise: index(archive.promise),
      forecast: index(archive.forecast),
      "exploited-vulnerability": index(archive["exploited-vulnerability"]),
      assessment: index(archive.assessment),
      statement: index(archive.statement),
      outcome: index(archive.outcome),
    };
  }

  find<K extends RecordKind>(kind: K, slug: string): RecordOf<K> | null {
    return this.#bySlug[kind].get(slug) ?? null;
  }

  /** The record with what it rests on. */
  cite<K extends RecordKind>(kind: K, record: RecordOf<K>): CitedRecord {
    const from = publicFrom(kind, record);
    const evidence = record.evidence.map((piece) => this.#evidence(kind, record.slug, piece, from));
    return {
      kind,
      slug: record.slug,
      title: recordTitle(kind, record, this.names),
      publicFrom: from,
      evidence,
      notYetVerified: evidence.length > 0 && evidence.every(({ reading }) => reading === "cited"),
    };
  }

  /** The record a reference points at; null when it was not public on the day. */
  citeRef({ kind, slug }: RecordRef): CitedRecord | null {
    const record = this.find(kind, slug);
    return record === null ? null : this.cite(kind, record);
  }

  citeAll(refs: readonly RecordRef[]): CitedRecord[] {
    return refs.flatMap((ref) => this.citeRef(ref) ?? []);
  }

  /** Every record of the day, cited, by kind, then slug. */
  everything(): CitedRecord[] {
    return recordKinds.flatMap((kind) => this.#ofKind(kind));
  }

  #ofKind<K extends RecordKind>(kind: K): CitedRecord[] {
    return [...this.#bySlug[kind].values()].map((record) => this.cite(kind, record));
  }

  #evidence(kind: RecordKind, slug: string, piece: Evidence, from: IsoDate): CitedEvidence {
    const { credibility, ...said } = piece;
    const source = this.find("source", piece.source);
    return {
      id: `${kind}/${slug}/${piece.id}`,
      source: citedSource(piece.source, source),
      ...{ locator: said.locator, shows: said.shows, quote: said.quote },
      grade: { reliability: source?.reliability ?? "F", credibility },
      ...{ reading: said.reading, bearing: said.bearing },
      ...{ readOn: said.readOn, checkedOn: said.checkedOn, checkOutcome: said.checkOutcome },
      toldLater: source !== null && toldLater(source.publishedOn, from),
    };
  }
}

/** A source in brief; one that is not on record stands for itself. */
function citedSource(slug: string, source: Source | null): CitedEvidence["source"] {
  if (source === null) return { slug, title: slug, publisher: "", publishedOn: null, url: null };
  const { title, publisher, publishedOn, url } = source;
  return { slug, title, publisher, publishedOn, url };
}

function index<T extends { slug: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.slug, record]));
}
