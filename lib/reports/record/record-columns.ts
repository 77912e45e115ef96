import type { RecordKind, RecordOf } from "@/lib/domain/archive";
import { columnsOf } from "@/lib/domain/columns/columns";
import { shapeOf, type FieldShape } from "@/lib/domain/form/field-shape";
import { dimensionName, sentenceStart } from "@/lib/format/names";
import { codeCell, dayCell, wordCell } from "@/lib/tables/cells";
import type { Cell, CellLink, ColumnHolds } from "@/lib/tables/table";
import type { ColumnOf } from "@/lib/tables/table-of";
import type { CitedRecord } from "./cited-record";
import type { Field } from "./record-fields";
import { words } from "./record-title";

/** A record of the list with its fields in words, by their names. */
export type ListedRecord<K extends RecordKind> = {
  record: RecordOf<K>;
  cited: CitedRecord;
  fields: ReadonlyMap<string, Field>;
};

/** Fields that the columns of every kind tell of, or the title does. */
const TOLD_ELSEWHERE = new Set([
  ...["slug", "publicOn", "publicOnReason", "conflictGroup", "preferred", "preferredReason"],
  ...["note", "evidence", "version", "colourSlot", "title", "name", "names"],
]);

/** Columns a reader sees before choosing, beside those of every kind. */
const SHOWN_AT_FIRST = 5;

/** What a record of the kind says, one column a field, in the order of its schema. */
export function recordColumns<K extends RecordKind>(kind: K): ColumnOf<ListedRecord<K>>[] {
  const shapes = shapeOf(kind);
  const own = columnsOf(kind)
    .filter(
      ({ field }) => !TOLD_ELSEWHERE.has(field) || (kind === "release" && field === "version"),
    )
    .flatMap(({ field }) => {
      const shape = shapes.get(field);
      return shape === undefined ? [] : [{ field, shape }];
    });
  const telling = own.filter(({ shape }) => isBrief(shape)).slice(0, SHOWN_AT_FIRST);
  return [
    { id: "record", head: "Record", cell: titleCell },
    ...own.map(({ field, shape }) => ({
      ...{ id: field, head: headOf(field), holds: holdsOf(shape), facet: isFacet(shape) },
      shown: telling.some((one) => one.field === field),
      cell: (of: ListedRecord<K>) => fieldCell(of, field, shape),
    })),
    ...everyKind<K>(),
  ];
}

const everyKind = <K extends RecordKind>(): ColumnOf<ListedRecord<K>>[] => [
  {
    ...{ id: "publicFrom", head: "Public from", holds: "day" },
    cell: ({ cited }) => ({
      ...dayCell(cited.publicFrom < FIRST_KNOWN ? null : cited.publicFrom, "always"),
    }),
  },
  {
    ...{ id: "reading", head: "Reading", facet: true },
    cell: ({ cited }) => codeCell(cited.notYetVerified ? "not-yet-verified" : "read", spokenCode),
  },
  {
    ...{ id: "disagreement", head: "Disagreement", facet: true, shown: false },
    cell: ({ record: { conflictGroup, preferred } }) =>
      codeCell(
        conflictGroup === null ? "none" : preferred ? "preferred" : "not-preferred",
        spokenCode,
      ),
  },
  {
    ...{ id: "sources", head: "Rests on", facet: true, shown: false },
    cell: ({ cited }) => sourcesCell(cited),
  },
];

/** Before this day "public from" only means: always, as far as is known. */
const FIRST_KNOWN = "1901";

const spokenCode = (code: string) => sentenceStart(words(code));

/** "firstReleasedOn" → "First released". */
const headOf = (field: string): string =>
  sentenceStart(
    field.replace(/On$/, "").replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`),
  );

function holdsOf({ type }: FieldShape): ColumnHolds {
  if (type === "number") return "number";
  return type === "day" || type === "partial-date" ? "day" : "words";
}

/** Codes, names of records and yes or no: what many records have in common. */
const isFacet = ({ type }: FieldShape): boolean =>
  ["choice", "choices", "yes-no", "slug", "texts"].includes(type);

const isBrief = (shape: FieldShape): boolean => isFacet(shape) || holdsOf(shape) !== "words";

function titleCell<K extends RecordKind>({ cited }: ListedRecord<K>): Cell {
  const { kind, slug, title, notYetVerified } = cited;
  return {
    ...{ value: title, words: title, link: { to: "record", kind, slug } },
    unverified: notYetVerified,
  };
}

function fieldCell<K extends RecordKind>(
  { record, fields }: ListedRecord<K>,
  field: string,
  shape: FieldShape,
): Cell {
  const said = fields.get(field);
  const value: unknown = Object.entries(record).find(([name]) => name === field)?.[1];
  if (said === undefined || isUnknown(value)) return wordCell(null);
  if (typeof value === "number") return { value, words: said.value };
  if (holdsOf(shape) === "day" && typeof value === "string") return dayCell(value);
  const inWords = fieldWords(field, value, said);
  const cell: Cell = { value: inWords, words: inWords };
  const link = linkOf(said);
  const linked = link === null ? cell : { ...cell, link };
  return isFacet(shape) ? { ...linked, parts: partsIn(value, inWords) } : linked;
}

const fieldWords = (field: string, value: unknown, said: Field): string =>
  field === "dimension" && typeof value === "string" ? dimensionName(value) : said.value;

/** A name keeps its hyphens; only its first letter may change. */
const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

const isUnknown = (value: unknown) => value === null || value === undefined || value === "";

/** What a record can be chosen by: its code, or each of several. */
function partsIn(value: unknown, inWords: string) {
  if (!Array.isArray(value)) return [{ code: String(value), words: capital(inWords) }];
  const each = inWords.split("; ");
  return value.map((part: unknown, at) => ({
    code: String(part),
    words: capital(each[at] ?? words(String(part))),
  }));
}

function linkOf({ link }: Field): CellLink | null {
  const slug = link?.path.split("/").at(-1);
  if (link === null || slug === undefined) return null;
  return link.kind === "record"
    ? { to: "record", kind: "guest-system", slug }
    : { to: link.kind, slug };
}

function sourcesCell({ evidence }: CitedRecord): Cell {
  const sources = new Map(evidence.map(({ source }) => [source.slug, source.title]));
  if (sources.size === 0) return wordCell(null, "itself");
  const named = [...sources.values()].join("; ");
  return {
    ...{ value: named, words: named },
    parts: [...sources].map(([code, title]) => ({ code, words: title })),
  };
}
