import type { Archive } from "@/lib/domain/archive";
import { isoDate, type IsoDate } from "@/lib/domain/iso-date";
import { partsOfMoment, type Moment } from "@/lib/domain/moment";
import { plainWords } from "@/lib/domain/plain-words";
import { searchKinds, type SearchKind } from "@/lib/domain/search-kind";
import {
  SearchIndex,
  type Asked,
  type AskedWords,
  type Days,
  type KindCount,
} from "@/lib/store/search/search-index";
import { archiveOf } from "../day-archive";
import { spellingsOf, type Spellings } from "./asked-words";
import { bestRank, wantedOf, type Wanted } from "./name-rank";
import type { SearchAnswer, SearchGroup } from "./search-answer";
import { entriesOf, type DatedName, type PlainName, type SearchEntry } from "./search-entry";
import { lookupIn, type Lookup } from "./lookup";
import { hitOf } from "./search-hit";
import { vocabularyOf, type Vocabulary } from "./vocabulary";

/** What is asked: words, of one kind or of all (null), and how many of each kind at most. */
export type Question = { query: string; kind: SearchKind | null; most: number };

/** Both days of a search: the one asked about, and the last that has come. */
export type SearchDays = { asOf: IsoDate; today: IsoDate };

/** Everything that goes by a name like these words; what came after the day is named, and no more. */
export async function searchArchive(
  moment: Moment,
  question: Question,
  today: IsoDate,
): Promise<SearchAnswer> {
  const search = await heldSearch(await archiveOf(moment));
  const { asOf, knownAt } = partsOfMoment(moment);
  return { ...search.answer(question, { asOf, today }), knownAt };
}

const held = new WeakMap<Archive, Promise<ArchiveSearch>>();

/** The index of an archive, made once for all who ask; it goes when the archive does. */
export function heldSearch(archive: Archive): Promise<ArchiveSearch> {
  const found = held.get(archive) ?? ArchiveSearch.of(archive);
  held.set(archive, found);
  return found;
}

/** Entries looked at for one kind before the best of them are shown. */
const CANDIDATES = 100;

/** Found fewer than so many, and words spelt nearly so are looked for too. */
const FEW = 5;

/** Before any day that can be asked about. */
const EVER = "";

/** Kinds whose name is a whole sentence: of those that came later only the number is told. */
const TELLING: readonly SearchKind[] = ["source", "statement"];

/** An archive that can be searched. */
export class ArchiveSearch {
  private constructor(
    private readonly entries: readonly (SearchEntry & { names: readonly PlainName[] })[],
    private readonly index: SearchIndex,
    private readonly lookup: Lookup,
    private readonly vocabulary: Vocabulary,
  ) {}

  static async of(archive: Archive): Promise<ArchiveSearch> {
    const entries = searchKinds
      .flatMap((kind) => entriesOf[kind](archive).toSorted(inOrder))
      .map((entry) => ({ ...entry, names: entry.names.map(withPlain) }));
    const index = await SearchIndex.of(
      entries.map(({ kind, day, names, about }) => ({
        ...{ kind: searchKinds.indexOf(kind), day, about },
        names: names.map(({ plain }) => plain),
      })),
    );
    return new ArchiveSearch(entries, index, lookupIn(archive), vocabularyOf(index.vocabulary));
  }

  answer(question: Question, days: SearchDays): Omit<SearchAnswer, "knownAt"> {
    const { query, kind, most } = question;
    const spellings = spellingsOf(plainWords(query), this.vocabulary);
    const { asked, known, later } = this.#meant(spellings, days);
    const wanted = wantedOf(asked);
    const groups = searchKinds.flatMap((of, place): SearchGroup[] => {
      const [own, others] = [countIn(known, place), countIn(later, place)];
      if (own === null && others === null) return [];
      const hits = kind === null || kind === of ? this.#hits(of, { wanted, most, days }) : [];
      return [
        {
          ...{ kind: of, hits, known: own?.count ?? 0, later: others?.count ?? 0 },
          laterFrom: others === null ? null : isoDate.parse(others.firstDay),
        },
      ];
    });
    return { asOf: days.asOf, query, readAs: readAs(spellings), groups };
  }

  /** The words as typed; read as others where they mean nothing, or too little is found. */
  #meant({ read, wide }: Spellings, days: SearchDays) {
    const first = this.#counts(read, days);
    return sumOf(first.known) + sumOf(first.later) < FEW ? this.#counts(wide(), days) : first;
  }

  #counts(asked: AskedWords, { asOf, today }: SearchDays) {
    if (asked.length === 0) return { asked, known: [], later: [] };
    const known = this.index.counts(within(asked, EVER), { after: EVER, until: asOf });
    const later =
      asOf >= today
        ? []
        : this.index.datedCounts(within(asked, asOf), { after: asOf, until: today });
    return { asked, known, later };
  }

  #hits(kind: SearchKind, ask: Ask) {
    const { asOf, today } = ask.days;
    const known = this.#best(kind, ask, { after: EVER, until: asOf });
    const isTold = asOf < today && !TELLING.includes(kind);
    const most = isTold ? ask.most - known.length : 0;
    const later = this.#best(kind, { ...ask, most }, { after: asOf, until: today });
    return [...known, ...later].map((entry) =>
      hitOf(entry, { asOf, wanted: ask.wanted, lookup: this.lookup }),
    );
  }

  #best(kind: SearchKind, { wanted, most }: Ask, days: Days) {
    if (most <= 0) return [];
    const [place, part] = [searchKinds.indexOf(kind), { ...days, most: CANDIDATES }];
    const ids = new Set([
      ...this.index.called(wanted.whole, place, days),
      ...this.index.calledFrom(wanted.whole, place, part),
      ...this.index.matching(within(wanted.words, days.after), place, part),
    ]);
    return [...ids]
      .toSorted((a, b) => a - b)
      .flatMap((id) => this.entries[id - 1] ?? [])
      .map((entry) => ({ entry, rank: bestRank(entry.names, wanted) }))
      .toSorted((a, b) => a.rank - b.rank)
      .slice(0, most)
      .map(({ entry }) => entry);
  }
}

type Ask = { wanted: Wanted; most: number; days: SearchDays };

/** What came later is found by its names alone: what else is said of it is not for the day. */
const within = (words: AskedWords, after: string): Asked => ({
  words,
  within: after === EVER ? "everything" : "names",
});

const withPlain = (name: DatedName): PlainName => ({
  ...name,
  plain: plainWords(name.text).join(" "),
});

const countIn = <Count extends KindCount>(counts: readonly Count[], place: number) =>
  counts.find(({ kind }) => kind === place) ?? null;

function inOrder(a: SearchEntry, b: SearchEntry): number {
  const byWeight = a.weight < b.weight ? 1 : a.weight > b.weight ? -1 : 0;
  return byWeight || a.slug.localeCompare(b.slug);
}

const sumOf = (counts: readonly KindCount[]) => counts.reduce((sum, { count }) => sum + count, 0);

/** Words that begin none of the archive's, with the one that each was read as. */
function readAs({ typed, read, known }: Spellings): SearchAnswer["readAs"] {
  return typed.flatMap(([word = ""], at) =>
    known[at] === true ? [] : [{ typed: word, meant: read[at]?.[1] ?? null }],
  );
}
