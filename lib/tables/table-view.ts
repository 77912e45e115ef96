import {
  RESERVED,
  type Askable,
  type Facet,
  type Column,
  type SortKey,
  type TableView,
} from "./table";

/** What an address says, by name; null where it says nothing. */
export type Address = ReadonlyMap<string, string | null>;

/** A view, and what the address says that means nothing here, in words by its name. */
export type ReadView = { view: TableView; refused: ReadonlyMap<string, string> };

/** The view before anything is asked. */
export function plainView({ columns, sort }: Pick<Askable, "columns" | "sort">): TableView {
  return { sort, text: "", chosen: new Map(), shown: shownAtFirst(columns), page: 1 };
}

const shownAtFirst = (columns: readonly Column[]): string[] =>
  columns.slice(1).flatMap(({ id, shown }) => (shown ? [id] : []));

/** The names an address may use for such a table. */
export const namesOf = (facets: readonly Facet[]): string[] => [
  ...RESERVED.slice(0, 4),
  ...facets.map(({ id }) => id),
];

/** Reads a view from an address; what means nothing is left out of it and told apart. */
export function readView(address: Address, of: Askable): ReadView {
  const refused = new Map<string, string>();
  const refuse = (name: string, words: string) => void refused.set(name.slice(0, 60), words);
  const names = new Set(namesOf(of.facets));
  for (const name of address.keys()) {
    if (!names.has(name)) refuse(name, "is no part of this table");
  }
  const view = {
    sort: readSort(address.get("sort"), of, refuse),
    text: (address.get("q") ?? "").slice(0, MOST_TEXT),
    chosen: readChosen(address, of, refuse),
    shown: readShown(address.get("columns"), of, refuse),
    page: readPage(address.get("page"), refuse),
  };
  return { view, refused };
}

type Refuse = (name: string, words: string) => void;

/** Longer texts are in no row. */
const MOST_TEXT = 200;
/** Keys a table is sorted by at most. */
export const MOST_KEYS = 3;

function readSort(
  said: string | null | undefined,
  of: Askable,
  refuse: Refuse,
): readonly SortKey[] {
  if (said === null || said === undefined || said === "") return of.sort;
  const keys = said.split(",").map((word) => keyOf(word));
  const known = new Set(of.columns.map(({ id }) => id));
  const unknown = keys.filter(({ id }) => !known.has(id));
  if (unknown.length > 0) refuse("sort", `knows no column ${named(unknown.map(({ id }) => id))}`);
  const first = keys.filter(
    ({ id }, at) => known.has(id) && keys.findIndex((key) => key.id === id) === at,
  );
  if (first.length > MOST_KEYS) refuse("sort", `takes ${MOST_KEYS} columns at most`);
  return first.length === 0 ? of.sort : first.slice(0, MOST_KEYS);
}

const keyOf = (word: string): SortKey =>
  word.startsWith("-") ? { id: word.slice(1), descending: true } : { id: word, descending: false };

function readChosen(address: Address, of: Askable, refuse: Refuse): TableView["chosen"] {
  const chosen = new Map<string, readonly string[]>();
  for (const { id, options } of of.facets) {
    const said = address.get(id);
    if (said === null || said === undefined || said === "") continue;
    const known = new Set(options.map(({ code }) => code));
    const codes = [...new Set(said.split(",").map(decoded))];
    const unknown = codes.filter((code) => !known.has(code));
    if (unknown.length > 0) refuse(id, `has no value ${named(unknown)}`);
    const found = codes.filter((code) => known.has(code));
    if (found.length > 0) chosen.set(id, found);
  }
  return chosen;
}

function readShown(said: string | null | undefined, of: Askable, refuse: Refuse): string[] {
  if (said === null || said === undefined) return shownAtFirst(of.columns);
  const asked = said.split(",").filter(Boolean);
  const others = of.columns.slice(1).map(({ id }) => id);
  const unknown = asked.filter((id) => !of.columns.some((column) => column.id === id));
  if (unknown.length > 0) refuse("columns", `knows no column ${named(unknown)}`);
  return others.filter((id) => asked.includes(id));
}

function readPage(said: string | null | undefined, refuse: Refuse): number {
  if (said === null || said === undefined || said === "") return 1;
  if (/^[1-9]\d{0,5}$/.test(said)) return Number(said);
  refuse("page", "takes a number from 1");
  return 1;
}

/** "“a”, “b”, “c” and 1,997 more": no address fills a screen. */
function named(words: readonly string[]): string {
  const some = words.slice(0, 3).map((word) => `“${word.slice(0, 40)}”`);
  const more = words.length - some.length;
  return more === 0
    ? some.join(", ")
    : `${some.join(", ")} and ${more.toLocaleString("en-US")} more`;
}

/** A view as an address spells it: what is as at first is left out. */
export function addressOf(view: TableView, of: Askable): Record<string, string | null> {
  const plain = plainView(of);
  const facets = of.facets.map(({ id }) => [id, codesInAddress(view.chosen.get(id))] as const);
  return {
    sort: sameAs(sortWord(view.sort), sortWord(plain.sort)),
    q: view.text === "" ? null : view.text,
    columns: sameAs(view.shown.join(","), plain.shown.join(",")),
    page: view.page === 1 ? null : String(view.page),
    ...Object.fromEntries(facets),
  };
}

const sameAs = (word: string, plain: string): string | null => (word === plain ? null : word);

const sortWord = (sort: readonly SortKey[]): string =>
  sort.map(({ id, descending }) => `${descending ? "-" : ""}${id}`).join(",");

const codesInAddress = (codes: readonly string[] | undefined): string | null =>
  codes === undefined || codes.length === 0 ? null : codes.map(encoded).join(",");

/** A comma parts values; one within a value is spelt "%2C". */
const encoded = (code: string): string => code.replace(/[%,]/g, encodeURIComponent);

function decoded(word: string): string {
  try {
    return decodeURIComponent(word);
  } catch {
    return word;
  }
}

/** The view as the list's address on the server spells it; "" = the one the page came with. */
export function questionOf(view: TableView, of: Askable): string {
  const query = new URLSearchParams();
  for (const [name, word] of Object.entries(addressOf(view, of))) {
    // Which columns are on screen is no question: all come.
    if (word !== null && name !== "columns") query.set(name, word);
  }
  return query.toString();
}
