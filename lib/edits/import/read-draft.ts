import type { RecordKind, RecordOf } from "@/lib/domain/archive";
import { ownChecks } from "@/lib/domain/checks/own-checks";
import { recordFrom } from "@/lib/domain/checks/record-from";
import { columnsOf } from "@/lib/domain/columns/columns";
import type { Objection } from "@/lib/domain/checks/objection";
import { sameValue } from "@/lib/domain/field-diff";
import { recordsByName, type Held } from "@/lib/store/bulk/records-by-name";
import type { VaultTransaction } from "@/lib/store/open-vault";
import { goOn, type AddedRow, type ChangedRow, type Draft, type RefusedRow, type Watch } from "./draft"; // prettier-ignore
import type { GivenFile } from "./given-file";
import { givenRows, type GivenRow } from "./given-rows";
import type { Mapping } from "./mapping";

/** Rows looked up on record at a time. */
const AT_A_TIME = 500;

/** A file of one kind of record, and which of its columns fills which field. */
export type Import<K extends RecordKind = RecordKind> = {
  kind: K;
  file: GivenFile;
  mapping: Mapping;
};

type Sorting<K extends RecordKind> = {
  kind: K;
  rows: number;
  adds: AddedRow<K>[];
  changes: ChangedRow<K>[];
  same: number;
  refused: RefusedRow[];
  named: Set<string>;
};

/**
 * Reads a file and sorts its rows: to be added, changed, left as they are, or refused for what is
 * wrong with each by itself. What stands beside them on record is asked by `checksBeside`.
 */
export async function readDraft<K extends RecordKind>(
  vault: VaultTransaction,
  { kind, file, mapping }: Import<K>,
  watch: Watch,
): Promise<Draft<K>> {
  const firstRows = new Map<string, number>();
  const draft: Sorting<K> = {
    ...{ kind, rows: 0, same: 0 },
    ...{ adds: [], changes: [], refused: [], named: new Set() },
  };
  const isTable = file.form === "csv";
  for await (const some of byTheHundred(givenRows(kind, file, mapping))) {
    const slugs = some.flatMap(({ fields }) => (isText(fields["slug"]) ? [fields["slug"]] : []));
    const held = await recordsByName(vault, kind, slugs);
    for (const given of some) sort(draft, given, { held, firstRows, isTable });
    draft.rows += some.length;
    await goOn(watch, { phase: "reading", done: draft.rows });
  }
  return draft;
}

async function* byTheHundred(rows: AsyncIterable<GivenRow>) {
  let some: GivenRow[] = [];
  for await (const row of rows) {
    some.push(row);
    if (some.length < AT_A_TIME) continue;
    yield some;
    some = [];
  }
  yield some;
}

const isText = (value: unknown): value is string => typeof value === "string";

type Beside = { held: Map<string, Held>; firstRows: Map<string, number>; isTable: boolean };

function sort<K extends RecordKind>(into: Sorting<K>, given: GivenRow, beside: Beside): void {
  const { kind } = into;
  const slug = isText(given.fields["slug"]) ? given.fields["slug"] : "";
  if (slug !== "") into.named.add(slug);
  const held = beside.held.get(slug);
  const before = held === undefined ? null : heldVersion(kind, held);
  const base = beside.isTable && before !== null ? before.record : {};
  const { record, objections } = recordFrom(kind, { ...base, ...given.fields });
  const faults = [
    ...given.wrong,
    ...mended(objections, given, kind),
    ...twice(slug, given.row, beside.firstRows),
    ...retired(kind, held),
    ...(record === null ? [] : ownChecks(kind, record)),
  ];
  if (record !== null && faults.length === 0) keep(into, slim(given), record, before);
  else into.refused.push({ row: given.row, cells: given.cells, faults });
}

/** A sound row: it adds, changes, or says what is on record. */
function keep<K extends RecordKind>(
  into: Sorting<K>,
  given: GivenRow,
  record: RecordOf<K>,
  before: ChangedRow<K>["before"] | null,
): void {
  if (before === null) into.adds.push({ given, record });
  else if (sameValue(before.record, record)) into.same += 1;
  else into.changes.push({ given, before, after: record });
}

/** The fields live on in the record; only the row as given is needed from here on. */
const slim = (given: GivenRow): GivenRow => ({ ...given, fields: {} });

function heldVersion<K extends RecordKind>(
  kind: K,
  { json, slug, version }: Held,
): ChangedRow<K>["before"] {
  const { record } = recordFrom(kind, JSON.parse(json));
  if (record === null) throw new Error(`The ${kind} "${slug}" in the log cannot be read.`);
  return { record, version };
}

/** What a schema says of a cell that could not be read has been said better already. */
function mended(objections: readonly Objection[], { wrong }: GivenRow, kind: RecordKind) {
  // Of a row that cannot be read at all nothing more need be said.
  if (wrong.some(({ field }) => field === "")) return [];
  const told = new Set(wrong.map(({ field }) => field));
  const numbers = new Set(columnsOf(kind).flatMap(({ field, holds }) => (holds === "number" ? [field] : []))); // prettier-ignore
  return objections
    .filter(({ field }) => !told.has(field))
    .map(({ field, message }) =>
      numbers.has(field) && message.startsWith("Invalid input")
        ? { field, message: "Enter a number." }
        : { field, message },
    );
}

function twice(slug: string, row: number, firstRows: Map<string, number>): Objection[] {
  if (slug === "") return [];
  const first = firstRows.get(slug);
  if (first !== undefined) {
    return [{ field: "slug", message: `"${slug}" stands in row ${first} too. Keep one of the two.` }]; // prettier-ignore
  }
  firstRows.set(slug, row);
  return [];
}

function retired(kind: RecordKind, held: Held | undefined): Objection[] {
  if (held === undefined || !held.isRetired) return [];
  const message = `The ${kind} "${held.slug}" is retired. Restore it first, or leave this row out.`;
  return [{ field: "slug", message }];
}
