import type { Archive, RecordKind, RecordOf } from "@/lib/domain/archive";

/** The records of one kind that are about one vendor, product or promise, in their order. */
type About<T> = (key: string) => readonly T[];

/**
 * The readings of a day by what they are about. Each kind is gone through once, when it is first
 * asked for, so that many vendors cost no more than their own records.
 */
export class RecordsAbout {
  readonly assessments: About<RecordOf<"assessment">>;
  readonly figures: About<RecordOf<"market-figure">>;
  readonly ties: About<RecordOf<"alliance">>;
  /** By either side. */
  readonly tiesBetween: About<RecordOf<"alliance">>;
  readonly events: About<RecordOf<"event">>;
  readonly promises: About<RecordOf<"promise">>;
  /** By the promise they are of. */
  readonly outcomes: About<RecordOf<"outcome">>;
  readonly support: About<RecordOf<"support">>;
  readonly prices: About<RecordOf<"price">>;
  /** Prices stated as a multiple of a product's, by that product. */
  readonly relations: About<RecordOf<"price">>;
  readonly releases: About<RecordOf<"release">>;
  /** By every vendor that ever made them. */
  readonly products: About<RecordOf<"product">>;
  /** By the vendor they are about. */
  readonly statements: About<RecordOf<"statement">>;

  constructor(archive: Archive) {
    const by = <K extends RecordKind>(kind: K, keys: (record: RecordOf<K>) => Keys) =>
      index<RecordOf<K>>(archive[kind], keys);
    this.assessments = by("assessment", ({ vendor }) => [vendor]);
    this.figures = by("market-figure", ({ subject }) => [subject]);
    this.ties = by("alliance", ({ vendor }) => [vendor]);
    this.tiesBetween = by("alliance", ({ vendor, partner }) => [vendor, partner]);
    this.events = by("event", ({ vendors }) => vendors);
    this.promises = by("promise", ({ vendor }) => [vendor]);
    this.outcomes = by("outcome", ({ ofKind, of }) => (ofKind === "promise" ? [of] : []));
    this.support = by("support", ({ product }) => [product]);
    this.prices = by("price", ({ product }) => [product]);
    this.relations = by("price", ({ relationTo }) => [relationTo]);
    this.releases = by("release", ({ product }) => [product]);
    this.products = by("product", ({ vendors }) => vendors.map(({ vendor }) => vendor));
    this.statements = by("statement", ({ subject }) => [subject]);
  }
}

type Keys = readonly (string | null)[];

const NONE: readonly never[] = [];

function index<T>(records: readonly T[], keysOf: (record: T) => Keys): About<T> {
  let lists: Map<string, T[]> | null = null;
  return (key) => {
    lists ??= listsOf(records, keysOf);
    return lists.get(key) ?? NONE;
  };
}

/** Records by each of their keys, in their order; null names nothing. */
export function listsOf<T>(records: readonly T[], keysOf: (record: T) => Keys): Map<string, T[]> {
  const lists = new Map<string, T[]>();
  for (const record of records) {
    for (const key of new Set(keysOf(record))) {
      if (key === null) continue;
      const list = lists.get(key);
      if (list === undefined) lists.set(key, [record]);
      else list.push(record);
    }
  }
  return lists;
}
